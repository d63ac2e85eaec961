package uk.caseconference.exclusion;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Confirms that a connection somebody else declared, and asked to withdraw, holds no longer. */
public record ConfirmConnectionWithdrawal(
        @NotNull String connectionId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
