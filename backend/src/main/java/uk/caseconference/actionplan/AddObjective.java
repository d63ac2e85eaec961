package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Adds something an action plan is to bring about. */
public record AddObjective(
        @NotNull String planId,
        @NotNull @Prose(max = 1000) String text,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
