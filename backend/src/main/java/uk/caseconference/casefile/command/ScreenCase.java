package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.ScreeningOutcome;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Screens a referral. */
public record ScreenCase(
        @NotNull String caseFileId,
        @NotNull ScreeningOutcome outcome,
        @NotNull @Prose String reason,
        @Nullable @Prose(max = 1000) String thresholdTest,
        boolean duplicateChecked,
        boolean conflictChecked,
        @Nullable @Line String redirectedTo,
        @Nullable LocalDate screenedOn,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (outcome == ScreeningOutcome.REDIRECTED && redirectedTo == null) {
            faults.accept("redirectedTo", "must say where the referral is redirected to");
        }
        if (outcome == ScreeningOutcome.ACCEPTED && !conflictChecked) {
            faults.accept("conflictChecked", "must be true before a referral is accepted");
        }
        if (outcome == ScreeningOutcome.ACCEPTED && !duplicateChecked) {
            faults.accept("duplicateChecked", "must be true before a referral is accepted");
        }
    }
}
