package uk.caseconference.incident;

import static org.assertj.core.api.Assertions.assertThat;

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
class LinkIncidentsTest {

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
    void countsLinkedRecordsOnceForWhoeverSeesSomeOfThem() {
        String ofHousing = joint.incident(joint.housing);
        String ofPolice = joint.incident(joint.police, health());
        joint.link(joint.council, ofHousing, ofPolice);

        assertCounts(joint.council, 1, 2);
        assertCounts(joint.fire, 1, 1);
    }

    @Test
    void countsAndTellsNothingOfWhatTheReaderMayNotSee() {
        String ofHousing = joint.incident(joint.housing);
        joint.link(joint.council, ofHousing, joint.incident(joint.police, health()));
        joint.incident(joint.police, health());

        assertCounts(joint.council, 2, 3);
        assertCounts(joint.fire, 1, 1);
        Answer seen = joint.ask(
                joint.fire, "incidents { nodes { id sameIncident { id } history { nodes { changes { to } } } } }");
        assertThat(seen.list("caseFile.incidents.nodes[*].id")).containsExactly(ofHousing);
        assertThat(seen.list("caseFile.incidents.nodes[*].sameIncident[*]")).isEmpty();
    }

    @Test
    void bringsAlongTheRecordsEachIsLinkedToAlready() {
        String root = joint.incident(joint.housing);
        String follower = joint.incident(joint.council);
        joint.link(joint.council, follower, root);

        joint.link(joint.council, root, joint.incident(joint.police));

        assertCounts(joint.council, 1, 3);
    }

    @Test
    void keepsTheOthersLinkedWhenOneOfThemIsWithdrawn() {
        String middle = joint.incident(joint.police);
        joint.link(joint.council, joint.incident(joint.housing), middle);
        joint.link(joint.council, joint.incident(joint.council), middle);

        joint.withdraw(joint.police, middle);

        assertCounts(joint.housing, 1, 2);
        assertCounts(joint.police, 1, 3);
    }

    @Test
    void countsARecordByItselfOnceItIsUnlinked() {
        String ofHousing = joint.incident(joint.housing);
        joint.link(joint.council, ofHousing, joint.incident(joint.police));

        change("unlinkIncident", "UnlinkIncidentInput", Map.of("incidentId", ofHousing, "reason", "Another night."))
                .success();

        assertCounts(joint.council, 2, 2);
    }

    @Test
    void refusesToLinkWhatIsLinkedOrTheSameRecord() {
        String one = joint.incident(joint.housing);
        String other = joint.incident(joint.police);
        joint.link(joint.council, one, other);

        for (String again : List.of(one, other)) {
            Answer answer =
                    change("linkIncidents", "LinkIncidentsInput", Map.of("incidentId", one, "otherIncidentId", again));
            assertThat(answer.extension("rule")).containsExactly("incident.link-once");
        }
    }

    @Test
    void refusesToLinkWithoutSeeingBoth() {
        String ofHousing = joint.incident(joint.housing);
        String hidden = joint.incident(joint.police, health());

        Answer answer = api.as(joint.fire)
                .mutate(
                        "mutation($input: LinkIncidentsInput!) { linkIncidents(input: $input) { incident { id } } }",
                        Map.of("incidentId", ofHousing, "otherIncidentId", hidden));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
        assertCounts(joint.council, 2, 2);
    }

    private void assertCounts(Bearer reader, int incidents, int records) {
        Answer answer =
                joint.ask(reader, "incidentCount incidents { totalCount }").success();
        assertThat(answer.number("caseFile.incidentCount")).isEqualTo(incidents);
        assertThat(answer.number("caseFile.incidents.totalCount")).isEqualTo(records);
    }

    private Answer change(String mutation, String type, Map<String, Object> input) {
        return api.as(joint.council)
                .mutate(
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) { incident { id } } }",
                        input);
    }

    private static Map<String, Object> health() {
        Map<String, Object> details = new HashMap<>(JointCase.noise());
        details.put("category", "HEALTH");
        return details;
    }
}
