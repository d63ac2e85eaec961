package uk.caseconference.risk;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import uk.caseconference.shared.Line;

/** The answer given to one question: the key of one of its options, {@code NOT_ASKED} or {@code DONT_KNOW}. */
public record RiskAnswer(
        @NotNull @Line(max = 60) String question,
        @NotNull @Line(max = 40) String answer) {

    static final String NOT_ASKED = "NOT_ASKED";

    /** Answers every question takes, and that add nothing to the score. */
    static final Set<String> UNANSWERED = Set.of(NOT_ASKED, "DONT_KNOW");
}
