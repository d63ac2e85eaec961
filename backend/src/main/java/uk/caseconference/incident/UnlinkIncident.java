package uk.caseconference.incident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Says that a record tells of an incident of its own after all. */
public record UnlinkIncident(
        @NotNull String incidentId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
