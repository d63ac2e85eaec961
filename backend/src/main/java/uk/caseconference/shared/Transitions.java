package uk.caseconference.shared;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The status table of one aggregate: from which statuses each verb may be done. A verb that is not in the table is
 * allowed nowhere.
 */
public final class Transitions<S extends Enum<S>, V extends Enum<V>> {

    private final String thing;
    private final Class<S> statuses;
    private final Map<V, Set<S>> allowed;

    public Transitions(String thing, Class<S> statuses, Class<V> verbs) {
        this.thing = thing;
        this.statuses = statuses;
        this.allowed = new EnumMap<>(verbs);
    }

    @SafeVarargs
    public final Transitions<S, V> allow(V verb, S... from) {
        allowed.computeIfAbsent(verb, v -> EnumSet.noneOf(statuses)).addAll(Set.of(from));
        return this;
    }

    public boolean allows(V verb, S from) {
        return allowed.getOrDefault(verb, Set.of()).contains(from);
    }

    /** The rule code is {@code <thing>.status}; the sentence names the verb and the status, which the caller can see. */
    public void require(V verb, S from) {
        if (!allows(verb, from)) {
            throw Problem.refusedBy(Rule.of(
                    thing + ".status",
                    "This " + thing.replace('-', ' ') + " is " + words(from) + ", which does not allow: " + words(verb)
                            + "."));
        }
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
