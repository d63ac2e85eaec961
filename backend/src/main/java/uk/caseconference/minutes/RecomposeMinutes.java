package uk.caseconference.minutes;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Writes a draft anew from the record as it is now. */
public record RecomposeMinutes(
        @NotNull String minutesId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
