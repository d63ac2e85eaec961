package uk.caseconference.access;

import static uk.caseconference.access.AccessFacts.EVERYBODY;
import static uk.caseconference.access.AccessFacts.agencyKey;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The four layers below the scope, each as one clause, for one actor, moment and sort of thing. Both the predicate and
 * the database filter are read from these clauses and from nothing else.
 */
final class Policy {

    private Policy() {}

    /**
     * @param visibleCases the cases an item may be reached through: all of the actor's, or the one already admitted
     */
    static Map<Layer, Clause> of(
            Actor actor, ThingKind kind, Instant now, Set<String> visibleCases, Set<String> visibleParties) {
        Map<Layer, Clause> layers = new EnumMap<>(Layer.class);
        layers.put(Layer.AGREEMENT, agreement(actor));
        layers.put(Layer.RELATION, relation(actor, kind, visibleCases, visibleParties));
        layers.put(Layer.EXCLUSION, exclusion(actor));
        layers.put(Layer.HANDLING, handling(actor, now));
        return layers;
    }

    private static Clause agreement(Actor actor) {
        return new Clause.AnyOf(
                actor.standing().covers().stream().map(Policy::coveredBy).toList());
    }

    static Clause coveredBy(Cover cover) {
        return new Clause.AllOf(List.of(
                new Clause.Among(Attribute.AREA, cover.areas()),
                new Clause.Among(Attribute.CATEGORY, cover.categories())));
    }

    private static Clause relation(Actor actor, ThingKind kind, Set<String> visibleCases, Set<String> visibleParties) {
        Clause mine = new Clause.Among(Attribute.INVOLVED, Set.of(actor.agencyId()));
        return switch (kind) {
            case CASE_FILE ->
                new Clause.AnyOf(List.of(
                        mine, new Clause.Among(Attribute.ID, actor.standing().grantedCases())));
            case CASE_ITEM -> new Clause.AnyOf(List.of(mine, new Clause.Among(Attribute.CASE_FILE, visibleCases)));
            case CONFERENCE -> mine;
            case PERSON -> new Clause.AnyOf(List.of(mine, new Clause.Among(Attribute.ID, visibleParties)));
        };
    }

    /** How the actor's agency is related to a thing it has been allowed. */
    static Relation relation(Actor actor, Guarded thing) {
        if (new Clause.Among(Attribute.INVOLVED, Set.of(actor.agencyId())).holds(thing)) {
            return Relation.INVOLVED;
        }
        return thing.thingKind() == ThingKind.CASE_FILE ? Relation.GRANTED : Relation.THROUGH_CASE;
    }

    static boolean excludes(Actor actor, Guarded thing) {
        return !exclusion(actor).holds(thing);
    }

    private static Clause exclusion(Actor actor) {
        Set<String> excluded = actor.standing().excludedFrom();
        return new Clause.AllOf(Stream.of(Attribute.ID, Attribute.CASE_FILE, Attribute.SUBJECTS)
                .<Clause>map(a -> new Clause.NotAmong(a, excluded))
                .toList());
    }

    private static Clause handling(Actor actor, Instant now) {
        Set<String> keys = new HashSet<>(Set.of(EVERYBODY, agencyKey(actor.agencyId())));
        keys.addAll(actor.standing().attendedListings().stream()
                .map(AccessFacts::listingKey)
                .collect(Collectors.toSet()));
        return new Clause.AllOf(List.of(new Clause.Among(Attribute.AUDIENCE, keys), new Clause.NotExpired(now)));
    }
}
