package uk.caseconference.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import uk.caseconference.shared.Line;

/** An answer a question offers, and what it adds to the score. */
public record RiskOption(
        @NotNull @Line(max = 40) String key,
        @NotNull @Line String label,
        @Min(0) @Max(100) int score) {}
