package uk.caseconference.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;

/**
 * An assessment of risk as a reader sees it.
 *
 * @param agencyId code of the agency that made it
 * @param instrumentId local id of the version of the instrument; never shown
 * @param overrideReason null where the agreed band is the suggested one
 * @param reviewBy when the agreed band asks for another look
 */
public record RiskAssessmentView(
        String id,
        long version,
        String agencyId,
        String userId,
        String userName,
        Instant recordedAt,
        LocalDate assessedOn,
        DataCategory category,
        String instrumentCode,
        int instrumentVersion,
        String instrumentId,
        List<RiskAnswer> answers,
        int score,
        String suggestedBand,
        String agreedBand,
        @Nullable String overrideReason,
        String decidedBy,
        String decidedByAgency,
        LocalDate decidedOn,
        LocalDate reviewBy) {}
