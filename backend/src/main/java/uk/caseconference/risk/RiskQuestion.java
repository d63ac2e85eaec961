package uk.caseconference.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalInt;
import uk.caseconference.shared.Line;

/** A question of an instrument with the answers it offers, beside those every question has. */
public record RiskQuestion(
        @NotNull @Line(max = 60) String key,
        @NotNull @Line(max = 500) String text,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid RiskOption> options) {

    int highest() {
        return options.stream().mapToInt(RiskOption::score).max().orElse(0);
    }

    /** What an answer adds to the score; empty when the question does not offer it. */
    OptionalInt scoreOf(String answer) {
        return RiskAnswer.UNANSWERED.contains(answer)
                ? OptionalInt.of(0)
                : options.stream()
                        .filter(o -> o.key().equals(answer))
                        .mapToInt(RiskOption::score)
                        .findFirst();
    }
}
