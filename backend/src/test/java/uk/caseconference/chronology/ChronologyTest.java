package uk.caseconference.chronology;

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
class ChronologyTest {

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    private JointCase joint;

    @BeforeEach
    void openACase() {
        joint = new JointCase(api, newcomers, cases);
    }

    @Test
    void tellsEverythingInOrderOfTime() {
        joint.incident(joint.police, on("2026-03-05T10:00:00Z", "ANTI_SOCIAL_BEHAVIOUR"));
        joint.incident(joint.housing, on("2026-03-01T10:00:00Z", "ANTI_SOCIAL_BEHAVIOUR"));
        assessRisk("2026-03-03");
        joint.close();

        assertThat(kinds(joint.fire, ""))
                .containsExactly("INCIDENT", "RISK_ASSESSMENT", "INCIDENT", "REFERRAL", "SCREENING", "CLOSURE");
    }

    @Test
    void tellsLinkedIncidentsOnce() {
        joint.link(joint.council, joint.incident(joint.housing), joint.incident(joint.police));

        assertThat(kinds(joint.council, "")).containsExactly("INCIDENT", "REFERRAL");
    }

    @Test
    void neitherTellsNorCountsWhatTheReaderMayNotSee() {
        joint.incident(joint.police, on("2026-03-05T10:00:00Z", "HEALTH"));

        assertThat(kinds(joint.council, "")).containsExactly("INCIDENT", "REFERRAL");
        assertThat(kinds(joint.fire, "")).containsExactly("REFERRAL");
    }

    @Test
    void forgetsWithdrawnIncidents() {
        joint.withdraw(joint.police, joint.incident(joint.police));

        assertThat(kinds(joint.police, "")).containsExactly("REFERRAL");
    }

    @Test
    void narrowsToDaysAndKinds() {
        joint.incident(joint.police, on("2026-03-05T10:00:00Z", "ANTI_SOCIAL_BEHAVIOUR"));
        assessRisk("2026-03-03");

        assertThat(kinds(joint.council, "from: \"2026-03-03\", to: \"2026-03-05\""))
                .containsExactly("RISK_ASSESSMENT", "INCIDENT");
        assertThat(kinds(joint.council, "to: \"2026-03-04\"")).containsExactly("RISK_ASSESSMENT");
        assertThat(kinds(joint.council, "kinds: [REFERRAL]")).containsExactly("REFERRAL");
        assertThat(joint.ask(joint.council, "chronology(from: \"2026-03-05\", to: \"2026-03-03\") { totalCount }")
                        .errorCodes())
                .containsExactly("INVALID_INPUT");
    }

    @Test
    void pagesThroughAllOfItOnce() {
        for (int day = 1; day <= 4; day++) {
            joint.incident(joint.police, on("2026-03-0" + day + "T10:00:00Z", "ANTI_SOCIAL_BEHAVIOUR"));
        }
        List<Object> seen = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            Answer page = joint.ask(
                            joint.council,
                            "chronology(first: 2" + after + ") { totalCount nodes { thingId }"
                                    + " pageInfo { hasNextPage endCursor } }")
                    .success();
            seen.addAll(page.list("caseFile.chronology.nodes[*].thingId"));
            after = ", after: \"" + page.text("caseFile.chronology.pageInfo.endCursor") + "\"";
            more = Boolean.TRUE.equals(page.data("caseFile.chronology.pageInfo.hasNextPage"));
            assertThat(page.number("caseFile.chronology.totalCount")).isEqualTo(5);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    private List<Object> kinds(Bearer reader, String arguments) {
        String open = arguments.isEmpty() ? "" : "(" + arguments + ")";
        Answer answer = joint.ask(reader, "chronology" + open + " { totalCount nodes { kind } }")
                .success();
        List<Object> kinds = answer.list("caseFile.chronology.nodes[*].kind");
        assertThat(answer.number("caseFile.chronology.totalCount")).isEqualTo(kinds.size());
        return kinds;
    }

    private void assessRisk(String day) {
        api.as(joint.police)
                .mutate(
                        "mutation($input: AssessRiskInput!) { assessRisk(input: $input) { riskAssessment { id } } }",
                        Map.of(
                                "caseFileId",
                                joint.id,
                                "assessedOn",
                                day,
                                "answers",
                                List.of(Map.of("question", "disability", "answer", "YES"))))
                .success();
    }

    private static Map<String, Object> on(String moment, String category) {
        Map<String, Object> details = new HashMap<>(JointCase.noise());
        details.put("occurredAt", moment);
        details.put("category", category);
        return details;
    }
}
