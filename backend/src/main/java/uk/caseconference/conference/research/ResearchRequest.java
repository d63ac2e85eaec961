package uk.caseconference.conference.research;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.Chase;
import uk.caseconference.conference.ListingView;

/**
 * What one agency was asked to find out for one item of an agenda; follows from the agenda and the contributions.
 *
 * @param agencyId code of the agency asked
 * @param returnedAt when it was first returned; null until then
 */
public record ResearchRequest(
        ListingView listing,
        String agencyId,
        Instant dueAt,
        ResearchState state,
        @Nullable Instant returnedAt,
        List<Chase> chases) {

    String key() {
        return listing.localId() + "/" + agencyId;
    }
}
