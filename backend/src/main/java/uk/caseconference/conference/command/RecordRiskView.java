package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.discussion.RiskLevel;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Records how high an agency takes the risk to be. */
public record RecordRiskView(
        @NotNull String listingId,
        @NotNull String agencyId,
        @NotNull RiskLevel level,
        @NotNull @Prose String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
