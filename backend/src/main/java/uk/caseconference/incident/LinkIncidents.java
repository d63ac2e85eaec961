package uk.caseconference.incident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Says that two records tell of the same incident. */
public record LinkIncidents(
        @NotNull String incidentId,
        @NotNull String otherIncidentId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
