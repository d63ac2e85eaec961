package uk.caseconference.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The installation itself as an actor, for what nobody asked for in a request: founding the register, and what follows
 * a change. It may do what the code that makes it names, and sees no case. Requests get their actors from
 * {@code standing.ActorSource} only, which never makes this one.
 */
public final class Installation {

    /** In brackets, so that no agency code and no token subject of the partnership reads the same. */
    public static final String ID = "(installation)";

    private Installation() {}

    public static Actor acting(String operation, Permission... permissions) {
        Trail trail = new Trail(UUID.randomUUID().toString());
        trail.operation(operation);
        return new Actor(
                ID,
                "This installation",
                ID,
                AgencyKind.COUNCIL,
                null,
                Set.of(permissions),
                Purpose.GOVERNANCE,
                new NoStanding(),
                trail);
    }

    private record NoStanding() implements Standing {

        @Override
        public List<Cover> covers() {
            return List.of();
        }

        @Override
        public Set<String> facilitates() {
            return Set.of();
        }

        @Override
        public Set<String> excludedFrom() {
            return Set.of();
        }

        @Override
        public Set<String> attendedListings() {
            return Set.of();
        }

        @Override
        public Set<String> grantedCases() {
            return Set.of();
        }

        @Override
        public Set<String> visibleCases() {
            return Set.of();
        }

        @Override
        public boolean seesCase(String caseFile) {
            return false;
        }

        @Override
        public Set<String> visibleParties() {
            return Set.of();
        }

        @Override
        public boolean seesParty(String person) {
            return false;
        }
    }
}
