package uk.caseconference.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What screening a referral decided and why. */
public record Screening(
        ScreeningOutcome outcome,
        String reason,
        @Nullable String thresholdTest,
        boolean duplicateChecked,
        boolean conflictChecked,
        @Nullable String redirectedTo,
        LocalDate screenedOn,
        String userId,
        String userName) {}
