package uk.caseconference.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;

/**
 * A band of scores, and how soon a case in it is looked at again.
 *
 * @param max null where it is open upwards
 */
public record RiskBand(
        @NotNull @Line(max = 40) String name,
        @Min(0) @Max(10_000) int min,
        @Nullable @Min(0) @Max(10_000) Integer max,
        @Min(1) @Max(366) int reviewDays) {

    boolean holds(int score) {
        return score >= min && (max == null || score <= max);
    }
}
