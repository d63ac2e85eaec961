package uk.caseconference.person;

import java.util.List;
import java.util.Set;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Cover;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.Standing;
import uk.caseconference.access.Trail;

/** An actor of whom only the agency, its kind and its agreements are known. */
record Sighted(List<Cover> covers) implements Standing {

    static Actor actor(String agency, AgencyKind kind, Cover... covers) {
        return new Actor(
                "user",
                "User",
                agency,
                kind,
                null,
                Set.of(),
                Purpose.CASE_MANAGEMENT,
                new Sighted(List.of(covers)),
                new Trail("request"));
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
