package uk.caseconference.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentDefinitionTest {

    /** Up to 10 + 5 points. */
    private static final List<RiskQuestion> QUESTIONS = List.of(question("often", 10), question("armed", 5));

    @Test
    void acceptsBandsFromZeroToTheHighestPossibleScore() {
        assertThat(faults(QUESTIONS, band("LOW", 0, 7), band("HIGH", 8, 15))).isEmpty();
        assertThat(faults(QUESTIONS, band("LOW", 0, 7), band("HIGH", 8, null))).isEmpty();
    }

    @Test
    void refusesGapsAndOverlaps() {
        assertThat(faults(QUESTIONS, band("LOW", 0, 7), band("HIGH", 9, 15))).containsExactly("bands[1].min");
        assertThat(faults(QUESTIONS, band("LOW", 0, 7), band("HIGH", 7, 15))).containsExactly("bands[1].min");
        assertThat(faults(QUESTIONS, band("LOW", 1, 15))).containsExactly("bands[0].min");
    }

    @Test
    void refusesBandsThatEndBelowTheHighestPossibleScore() {
        assertThat(faults(QUESTIONS, band("LOW", 0, 14))).containsExactly("bands");
    }

    @Test
    void refusesAnOpenBandBeforeTheLast() {
        assertThat(faults(QUESTIONS, band("LOW", 0, null), band("HIGH", 1, 15))).containsExactly("bands[0].max");
    }

    @Test
    void tellsEveryRepeatedOrReservedKeyAtOnce() {
        RiskOption reserved = new RiskOption("NOT_ASKED", "Not asked", 0);
        RiskQuestion twice = new RiskQuestion("often", "How often?", List.of(reserved, reserved));

        assertThat(faults(List.of(question("often", 15), twice), band("A", 0, 7), band("A", 8, null)))
                .containsExactly("questions", "questions[1].options", "questions[1].options", "bands");
    }

    private static List<String> faults(List<RiskQuestion> questions, RiskBand... bands) {
        List<String> fields = new ArrayList<>();
        new InstrumentDefinition(questions, List.of(bands)).check((field, message) -> fields.add(field));
        return fields;
    }

    private static RiskQuestion question(String key, int highest) {
        return new RiskQuestion(
                key, "Question?", List.of(new RiskOption("NO", "No", 0), new RiskOption("YES", "Yes", highest)));
    }

    private static RiskBand band(String name, int min, @Nullable Integer max) {
        return new RiskBand(name, min, max, 28);
    }
}
