package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.discussion.RiskLevel;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Records how high the conference takes the risk to be. */
public record AgreeRisk(
        @NotNull String listingId,
        @NotNull RiskLevel level,
        @NotNull @Prose String basis,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
