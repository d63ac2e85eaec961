package uk.caseconference.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JointCase;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import(Cases.class)
class OwnRecordTest {

    private static final String CORRECT = """
            mutation($input: CorrectIncidentInput!) {
              correctIncident(input: $input) { incident { version history { nodes { verb changes { field to } } } } }
            }""";
    private static final String WITHDRAW =
            "mutation($input: WithdrawIncidentInput!) { withdrawIncident(input: $input) { incident { status } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    private JointCase joint;
    private String incident = "";

    @BeforeEach
    void recordAnIncident() {
        joint = new JointCase(api, newcomers, cases);
        incident = joint.incident(joint.police);
    }

    @Test
    void isCorrectedAndWithdrawnByItsAgencyOnly() {
        for (Bearer other : List.of(joint.council, joint.housing)) {
            assertThat(correct(other, 0).extension("reason")).containsExactly("NOT_INVOLVED");
            assertThat(withdraw(other).extension("reason")).containsExactly("NOT_INVOLVED");
        }
        assertThat(correct(joint.outsider, 0).errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void tellsWhatWasCorrected() {
        Answer answer = correct(joint.police, 0).success();

        assertThat(answer.number("correctIncident.incident.version")).isEqualTo(1);
        assertThat(answer.list("correctIncident.incident.history.nodes[0].changes[*].field"))
                .containsExactly("summary");
        assertThat(correct(joint.police, 0).errorCodes()).containsExactly("STALE");
    }

    @Test
    void keepsWhatItSaidBeforeFromThoseNotCoveredForIt() {
        String overdose = joint.incident(joint.police, details("HEALTH", "Overdose in the stairwell."));
        correctTo(joint.police, overdose, details("ANTI_SOCIAL_BEHAVIOUR", "Noise in the stairwell."))
                .success();

        assertThat(pastOf(overdose, joint.police)).contains("Overdose in the stairwell.", "HEALTH");
        assertThat(pastOf(overdose, joint.fire))
                .isNotEmpty()
                .doesNotContain("Overdose in the stairwell.", "HEALTH", "Noise");
    }

    @Test
    void isNotMovedIntoACategoryThatItsAgencyIsNotCoveredFor() {
        String ofFire = joint.incident(joint.fire);

        Answer answer = correctTo(joint.fire, ofFire, details("HEALTH", "Overdose."));

        assertThat(answer.extension("rule")).containsExactly("incident.covered");
    }

    @Test
    void isSeenByItsAgencyAloneOnceWithdrawn() {
        withdraw(joint.police).success();

        assertThat(seenBy(joint.police)).containsExactly("WITHDRAWN");
        assertThat(seenBy(joint.council)).isEmpty();
        assertThat(correct(joint.police, 1).extension("rule")).containsExactly("incident.status");
        assertThat(correct(joint.council, 1).errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void staysAsItIsOnceTheCaseIsClosed() {
        joint.close();

        assertThat(correct(joint.police, 0).extension("rule")).containsExactly("incident.case-open");
        assertThat(withdraw(joint.police).extension("rule")).containsExactly("incident.case-open");
    }

    private Answer correct(Bearer caller, int expected) {
        Map<String, Object> details = new HashMap<>(JointCase.noise());
        details.put("summary", "Singing at night.");
        return api.as(caller)
                .mutate(CORRECT, Map.of("incidentId", incident, "details", details, "expectedVersion", expected));
    }

    private Answer correctTo(Bearer caller, String of, Map<String, Object> details) {
        return api.as(caller).mutate(CORRECT, Map.of("incidentId", of, "details", details));
    }

    private static Map<String, Object> details(String category, String summary) {
        Map<String, Object> details = new HashMap<>(JointCase.noise());
        details.put("category", category);
        details.put("summary", summary);
        return details;
    }

    private List<Object> pastOf(String of, Bearer reader) {
        Answer answer = api.as(reader)
                .run(
                        "query($id: ID!) { incident(id: $id) { history { nodes { verb changes { from to } } } } }",
                        Map.of("id", of))
                .success();
        List<Object> past = new ArrayList<>(answer.list("incident.history.nodes[*].verb"));
        past.addAll(answer.list("incident.history.nodes[*].changes[*].from"));
        past.addAll(answer.list("incident.history.nodes[*].changes[*].to"));
        return past;
    }

    private Answer withdraw(Bearer caller) {
        return api.as(caller).mutate(WITHDRAW, Map.of("incidentId", incident, "reason", "Another case."));
    }

    private List<Object> seenBy(Bearer reader) {
        return joint.ask(reader, "incidents { nodes { status } }").success().list("caseFile.incidents.nodes[*].status");
    }
}
