package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Takes over an action that is on offer. */
public record AcceptAction(
        @NotNull String actionId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
