package uk.caseconference.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JointCase;
import uk.caseconference.testing.Newcomers;
import uk.caseconference.testing.People;

@ApiTest
@Import(Cases.class)
class PublishRiskInstrumentTest {

    private static final String PUBLISH = """
            mutation($input: PublishRiskInstrumentInput!) {
              publishRiskInstrument(input: $input) { riskInstrument { version } }
            }""";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    private final String code =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void leavesPublishingToWhoeverRunsCases() {
        assertThat(api.as(People.policeOfficer())
                        .mutate(PUBLISH, from("2025-01-01"))
                        .extension("reason"))
                .containsExactly("SCOPE_MISSING");
    }

    @Test
    void givesEachVersionItsTime() {
        publish("2025-01-01", 1);
        publish("2026-01-01", 2);

        Answer answer =
                api.as(People.policeOfficer()).run("""
                        query($code: String!) {
                          before: riskInstrument(code: $code, on: "2024-12-31") { version }
                          first: riskInstrument(code: $code, on: "2025-12-31") { version }
                          second: riskInstrument(code: $code, on: "2026-01-01") { version }
                        }""", Map.of("code", code)).success();
        assertThat(answer.data("before")).isNull();
        assertThat(answer.number("first.version")).isEqualTo(1);
        assertThat(answer.number("second.version")).isEqualTo(2);
    }

    @Test
    void refusesAVersionThatIsNotLaterThanTheOneBefore() {
        publish("2025-01-01", 1);

        assertThat(api.as(People.facilitator())
                        .mutate(PUBLISH, from("2025-01-01"))
                        .extension("rule"))
                .containsExactly("risk.instrument-later");
    }

    @Test
    void leavesOldAssessmentsTheirVersion() {
        publish("2025-01-01", 1);
        JointCase joint = new JointCase(api, newcomers, cases);
        api.as(joint.police)
                .mutate(
                        "mutation($input: AssessRiskInput!) { assessRisk(input: $input) { riskAssessment { id } } }",
                        Map.of(
                                "caseFileId",
                                joint.id,
                                "instrumentCode",
                                code,
                                "answers",
                                List.of(Map.of("question", "often", "answer", "YES"))))
                .success();

        publish("2025-06-01", 2);

        assertThat(joint.ask(joint.police, "latestRisk { instrument { version } }")
                        .number("caseFile.latestRisk.instrument.version"))
                .isEqualTo(1);
    }

    private void publish(String effectiveFrom, int version) {
        Answer answer = api.as(People.facilitator())
                .mutate(PUBLISH, from(effectiveFrom))
                .success();
        assertThat(answer.number("publishRiskInstrument.riskInstrument.version"))
                .isEqualTo(version);
    }

    private Map<String, Object> from(String effectiveFrom) {
        return Map.of(
                "code",
                code,
                "title",
                "Invented matrix",
                "effectiveFrom",
                effectiveFrom,
                "questions",
                List.of(Map.of(
                        "key", "often",
                        "text", "Often?",
                        "options", List.of(Map.of("key", "YES", "label", "Yes", "score", 5)))),
                "bands",
                List.of(Map.of("name", "ANY", "min", 0, "reviewDays", 28)));
    }
}
