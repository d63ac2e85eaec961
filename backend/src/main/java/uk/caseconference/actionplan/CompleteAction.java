package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Says that an action has been done. */
public record CompleteAction(
        @NotNull String actionId,
        @NotNull @Prose(max = 2000) String evidence,
        @Nullable LocalDate completedOn,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
