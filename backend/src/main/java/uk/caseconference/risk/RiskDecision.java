package uk.caseconference.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The band a person decided on.
 *
 * @param overrideReason why it is another band than the score suggests; null where it is not
 */
record RiskDecision(
        RiskBand band,
        @Nullable String overrideReason,
        String userId,
        String userName,
        String agencyId,
        LocalDate decidedOn) {}
