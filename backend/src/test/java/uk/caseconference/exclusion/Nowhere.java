package uk.caseconference.exclusion;

import java.util.List;
import java.util.Set;
import uk.caseconference.access.Cover;
import uk.caseconference.access.Standing;

/** The standing of somebody the registers know nothing of. */
final class Nowhere implements Standing {

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
