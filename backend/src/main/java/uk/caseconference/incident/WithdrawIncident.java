package uk.caseconference.incident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Withdraws an agency's own record of an incident; from then on only that agency sees it. */
public record WithdrawIncident(
        @NotNull String incidentId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
