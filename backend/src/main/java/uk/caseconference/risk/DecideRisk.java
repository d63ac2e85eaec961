package uk.caseconference.risk;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Decides anew in which band an assessed risk is. */
public record DecideRisk(
        @NotNull String riskAssessmentId,
        @NotNull @Line(max = 40) String agreedBand,
        @Nullable @Prose(max = 2000) String overrideReason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
