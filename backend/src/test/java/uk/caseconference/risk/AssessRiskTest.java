package uk.caseconference.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.Permission;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JointCase;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import(Cases.class)
class AssessRiskTest {

    private static final String ASSESS = """
            mutation($input: AssessRiskInput!) {
              assessRisk(input: $input) {
                riskAssessment { id score suggestedBand agreedBand overrideReason instrumentVersion reviewBy }
              }
            }""";
    private static final String DECIDE = """
            mutation($input: DecideRiskInput!) {
              decideRisk(input: $input) { riskAssessment { version suggestedBand agreedBand decidedByAgency } }
            }""";

    /** 5 + 5 + 4 + 5 points of the seeded matrix: MEDIUM. */
    private static final List<Map<String, String>> MEDIUM = List.of(
            answer("frequency_of_incidents", "DAILY"),
            answer("frequency_trend", "MUCH_MORE"),
            answer("deliberately_targeted", "YES"),
            answer("impact_on_health", "EXTREME"),
            answer("duration", "DONT_KNOW"));

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    @Autowired
    private JournalProbe journal;

    private JointCase joint;

    @BeforeEach
    void openACase() {
        joint = new JointCase(api, newcomers, cases);
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().mutate(ASSESS, input(Map.of())).errorCodes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesWithoutPermissionOrWithScopeOfAnotherKind() {
        for (Bearer kept :
                List.of(joint.police.without(Permission.RISK_ASSESS), joint.police.withScopesOf(AgencyKind.FIRE))) {
            Answer answer = assess(kept, Map.of());
            assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
            assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
        }
        assertNothingAssessed();
    }

    @Test
    void answersAlikeForACaseThatIsNotForTheCallerAndOneThatIsNotThere() {
        Answer outside = assess(joint.outsider, Map.of());
        Answer missing = assess(joint.outsider, Map.of("caseFileId", GlobalId.of("CaseFile", "none")));

        assertThat(outside.errorCodes()).containsExactly("NOT_FOUND");
        assertThat(outside.body()).isEqualTo(missing.body());
        assertNothingAssessed();
    }

    @Test
    void tellsEveryAnswerThatDoesNotFitAtOnce() {
        Answer answer = assess(
                joint.police,
                Map.of(
                        "answers",
                        List.of(
                                answer("no_such_question", "YES"),
                                answer("duration", "FOREVER"),
                                answer("disability", "YES"),
                                answer("disability", "NO"))));

        assertThat(answer.errorCodes()).containsOnly("INVALID_INPUT");
        assertThat(answer.extension("field"))
                .containsExactly("input.answers[0].question", "input.answers[1].answer", "input.answers[3].question");
        assertNothingAssessed();
    }

    @Test
    void refusesAnInstrumentThatWasNotInForceOnTheDay() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("instrumentCode", "NONE"),
                Map.of("instrumentVersion", 99),
                Map.of("assessedOn", "2019-12-31"))) {
            assertThat(assess(joint.police, wrong).extension("field")).containsExactly("input.instrumentCode");
        }
    }

    @Test
    void refusesAssessmentsOfTheFutureAndOfAClosedCase() {
        assertThat(assess(joint.police, Map.of("assessedOn", "2199-01-01")).extension("rule"))
                .containsExactly("risk.assessed");
        assertNothingAssessed();

        joint.close();
        assertThat(assess(joint.police, Map.of()).extension("rule")).containsExactly("risk.case-open");
    }

    @Test
    void suggestsABandAndJournalsTheAssessment() {
        Answer answer = assess(joint.police, Map.of("assessedOn", "2026-03-02")).success();

        assertThat(answer.number("assessRisk.riskAssessment.score")).isEqualTo(19);
        assertThat(answer.text("assessRisk.riskAssessment.suggestedBand")).isEqualTo("MEDIUM");
        assertThat(answer.text("assessRisk.riskAssessment.agreedBand")).isEqualTo("MEDIUM");
        assertThat(answer.text("assessRisk.riskAssessment.reviewBy")).isEqualTo("2026-03-16");
        assertThat(journal.about(answer.text("assessRisk.riskAssessment.id")))
                .extracting("action")
                .contains(JournalAction.COLLECT);
    }

    @Test
    void takesAnOverrideOnlyWithAReasonAndAReasonOnlyForAnOverride() {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("agreedBand", "HIGH"), Map.of("overrideReason", "Weapon seen."))) {
            assertThat(assess(joint.police, wrong).extension("rule")).containsExactly("risk.override-reason");
        }
        assertThat(assess(joint.police, Map.of("agreedBand", "HIGH", "overrideReason", "Weapon seen."))
                        .success()
                        .text("assessRisk.riskAssessment.agreedBand"))
                .isEqualTo("HIGH");
    }

    @Test
    void leavesAnOverrideDownToWhoeverRunsTheCase() {
        Map<String, Object> down = Map.of("agreedBand", "STANDARD", "overrideReason", "The subject has moved.");
        String assessment = assess(joint.police, Map.of()).success().text("assessRisk.riskAssessment.id");

        assertThat(assess(joint.police, down).extension("reason")).containsExactly("SCOPE_MISSING");
        assertThat(decide(joint.police, assessment, down).extension("reason")).containsExactly("SCOPE_MISSING");
        assertThat(decide(joint.housing, assessment, down).extension("reason")).containsExactly("NOT_INVOLVED");
        Answer decided = decide(joint.council, assessment, down).success();
        assertThat(decided.text("decideRisk.riskAssessment.agreedBand")).isEqualTo("STANDARD");
        assertThat(decided.text("decideRisk.riskAssessment.suggestedBand")).isEqualTo("MEDIUM");
        assertThat(decided.text("decideRisk.riskAssessment.decidedByAgency")).isEqualTo(joint.council.agency());
    }

    @Test
    void tellsTheLatestRiskByTheDayItWasAssessed() {
        assess(joint.police, Map.of("assessedOn", "2026-03-10")).success();
        assess(joint.housing, Map.of("assessedOn", "2026-03-02")).success();

        assertThat(joint.ask(joint.fire, "latestRisk { assessedOn }").text("caseFile.latestRisk.assessedOn"))
                .isEqualTo("2026-03-10");
    }

    @Test
    void hidesWhatTheReadersAgreementDoesNotCover() {
        assess(joint.police, Map.of("category", "HEALTH")).success();

        Answer seen = joint.ask(joint.fire, "latestRisk { score } riskAssessments { totalCount }")
                .success();
        assertThat(seen.data("caseFile.latestRisk")).isNull();
        assertThat(seen.number("caseFile.riskAssessments.totalCount")).isZero();
    }

    private Answer assess(Bearer caller, Map<String, ?> changes) {
        return api.as(caller).mutate(ASSESS, input(changes));
    }

    private Answer decide(Bearer caller, String assessment, Map<String, Object> decision) {
        Map<String, Object> input = new HashMap<>(decision);
        input.put("riskAssessmentId", assessment);
        return api.as(caller).mutate(DECIDE, input);
    }

    private Map<String, Object> input(Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(Map.of("caseFileId", joint.id, "answers", MEDIUM));
        input.putAll(changes);
        return input;
    }

    private void assertNothingAssessed() {
        assertThat(joint.ask(joint.police, "riskAssessments { totalCount }")
                        .number("caseFile.riskAssessments.totalCount"))
                .isZero();
    }

    private static Map<String, String> answer(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }
}
