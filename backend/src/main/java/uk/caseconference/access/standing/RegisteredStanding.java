package uk.caseconference.access.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Cover;
import uk.caseconference.access.Standing;

/** Reads each register at most once for a request, and only when the decision needs it. Thread-safe. */
final class RegisteredStanding implements Standing {

    private final Registers registers;
    private final Map<String, Object> known = new HashMap<>();
    private @Nullable Actor actor;

    RegisteredStanding(Registers registers) {
        this.registers = registers;
    }

    /** The actor and its standing know each other; this closes the circle, once. */
    void of(Actor itsActor) {
        this.actor = itsActor;
    }

    private Actor actor() {
        return Objects.requireNonNull(actor);
    }

    @Override
    public List<Cover> covers() {
        return once("covers", () -> registers.agencies().covers(actor().agencyId(), actor().purpose()));
    }

    @Override
    public Set<String> facilitates() {
        return once("facilitates", () -> registers.agencies().facilitatedBy(actor().agencyId()));
    }

    @Override
    public Set<String> excludedFrom() {
        return once("excluded", () -> {
            Set<String> targets = registers.exclusions().excludedFrom(actor());
            if (targets.isEmpty()) {
                return targets;
            }
            Set<String> withTheirCases = new HashSet<>(targets);
            withTheirCases.addAll(registers.cases().casesConcerning(targets));
            return withTheirCases;
        });
    }

    @Override
    public Set<String> attendedListings() {
        return once("attended", () -> registers.attendance().listingsAttended(actor().userId(), actor().agencyId()));
    }

    @Override
    public Set<String> grantedCases() {
        return Set.of();
    }

    @Override
    public Set<String> visibleCases() {
        return once("cases", () -> registers.cases().visibleCases(actor()));
    }

    @Override
    public boolean seesCase(String caseFile) {
        return once("case " + caseFile, () -> registers.cases().seesCase(actor(), caseFile));
    }

    @Override
    public Set<String> visibleParties() {
        return once("parties", () -> registers.cases().visibleParties(actor()));
    }

    @Override
    public boolean seesParty(String person) {
        return once("party " + person, () -> registers.cases().seesParty(actor(), person));
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> T once(String what, Supplier<T> read) {
        Object value = known.get(what);
        if (value == null) {
            value = Objects.requireNonNull(read.get());
            known.put(what, value);
        }
        return (T) value;
    }
}
