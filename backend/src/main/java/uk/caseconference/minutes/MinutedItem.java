package uk.caseconference.minutes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.PartyRole;
import uk.caseconference.conference.discussion.AgreedRisk;
import uk.caseconference.conference.discussion.Decision;
import uk.caseconference.conference.discussion.Dissent;
import uk.caseconference.conference.discussion.ListingOutcome;
import uk.caseconference.conference.discussion.RiskView;
import uk.caseconference.contribution.Knowledge;

/**
 * What the minutes say of one case.
 *
 * @param order its place among the items the reader sees, from 1
 * @param listing the listing's local id, {@code caseFile} the case's; never shown
 * @param withdrew those who kept out of it for a conflict of interest
 * @param reviewed what had been agreed in the case before and was not done
 * @param agreed what was agreed at this conference
 */
public record MinutedItem(
        int order,
        String listing,
        String caseFile,
        String caseReference,
        ListingOutcome outcome,
        @Nullable String deferredBecause,
        List<Party> parties,
        List<MinutesContent.Present> withdrew,
        List<Entry> information,
        List<RiskView> riskViews,
        @Nullable AgreedRisk agreedRisk,
        List<Dissent> dissents,
        List<Decision> decisions,
        List<MinutedAction> reviewed,
        List<MinutedAction> agreed) {

    /** Somebody the case concerned; by local id, so that their name is shown to those only who may see it. */
    public record Party(String personId, PartyRole role) {}

    /**
     * What an agency shared.
     *
     * @param contribution local id; never shown
     * @param text null where it knew nothing, or withheld it
     */
    public record Entry(
            String contribution,
            String agencyId,
            Knowledge knowledge,
            @Nullable String text) {}

    MinutedItem seenBy(int place, Set<String> contributions) {
        return new MinutedItem(
                place,
                listing,
                caseFile,
                caseReference,
                outcome,
                deferredBecause,
                parties,
                withdrew,
                information.stream()
                        .filter(e -> contributions.contains(e.contribution()))
                        .toList(),
                riskViews,
                agreedRisk,
                dissents,
                decisions,
                reviewed,
                agreed);
    }
}
