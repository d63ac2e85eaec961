package uk.caseconference.minutes;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Approves a draft as its chair; it is sealed then. */
public record ApproveMinutes(
        @NotNull String minutesId,
        @NotNull Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
