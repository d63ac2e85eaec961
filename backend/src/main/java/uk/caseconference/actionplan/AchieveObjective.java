package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Says that an objective has been achieved. */
public record AchieveObjective(
        @NotNull String planId,
        @NotNull Integer number,
        @Nullable @Prose(max = 1000) String note,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
