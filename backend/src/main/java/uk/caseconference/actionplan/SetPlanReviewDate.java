package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Sets when an action plan is looked at again. */
public record SetPlanReviewDate(
        @NotNull String planId,
        @NotNull LocalDate reviewOn,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
