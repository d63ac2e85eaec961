package uk.caseconference.conference;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.discussion.AgreedRisk;
import uk.caseconference.conference.discussion.Decision;
import uk.caseconference.conference.discussion.Dissent;
import uk.caseconference.conference.discussion.ListingOutcome;
import uk.caseconference.conference.discussion.RiskView;

/**
 * A case on the agenda of a conference as one reader sees it.
 *
 * @param localId for looking up what belongs to it; never shown
 * @param order its place among the items the reader sees, from 1
 * @param caseFile the case's local id; never shown
 * @param asked codes of the agencies asked about it
 * @param carriedForwardFrom local id of the deferred listing it follows; never shown
 * @param takesResearch whether agencies may still say what they know
 * @param chases for the agency that runs the conference; shown with the research only
 */
public record ListingView(
        String id,
        String localId,
        ConferenceView conference,
        int order,
        String caseFile,
        @Nullable Instant startsAt,
        Set<String> asked,
        boolean emergency,
        @Nullable String notes,
        @Nullable String carriedForwardFrom,
        boolean takesResearch,
        List<Chase> chases,
        List<RiskView> riskViews,
        @Nullable AgreedRisk agreedRisk,
        List<Dissent> dissents,
        List<Decision> decisions,
        ListingOutcome outcome,
        @Nullable String deferredBecause) {}
