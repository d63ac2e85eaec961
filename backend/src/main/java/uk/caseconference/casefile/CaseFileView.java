package uk.caseconference.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file as a participant sees it; what else there is comes by its own fields, each through the decision.
 *
 * @param localId for looking up what belongs to it; never shown
 */
public record CaseFileView(
        String id,
        String localId,
        long version,
        String reference,
        String areaCode,
        CaseCategory category,
        CaseOrigin origin,
        CaseStatus status,
        Instant openedAt,
        @Nullable Location location,
        List<CaseParty> parties,
        String facilitatorId,
        @Nullable String leadAgencyId,
        List<Participant> participants,
        Referral referral,
        List<Screening> screenings,
        @Nullable LocalDate reviewOn,
        List<Review> reviews,
        @Nullable Closure closure) {}
