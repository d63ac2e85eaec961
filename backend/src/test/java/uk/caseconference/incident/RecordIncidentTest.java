package uk.caseconference.incident;

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
class RecordIncidentTest {

    private static final String RECORD = """
            mutation($input: RecordIncidentInput!) {
              recordIncident(input: $input) {
                incident { id version reportedBy status details { category type qualifiers } }
              }
            }""";

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
        assertThat(api.anonymous().mutate(RECORD, input(JointCase.noise())).errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesWithoutPermissionOrWithScopeOfAnotherKind() {
        for (Bearer kept :
                List.of(joint.police.without(Permission.INCIDENT_RECORD), joint.police.withScopesOf(AgencyKind.FIRE))) {
            Answer answer = api.as(kept).mutate(RECORD, input(JointCase.noise()));
            assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
            assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
        }
        assertNothingRecorded();
    }

    @Test
    void answersAlikeForACaseThatIsNotForTheCallerAndOneThatIsNotThere() {
        Answer outside = api.as(joint.outsider).mutate(RECORD, input(JointCase.noise()));
        Answer missing = api.as(joint.outsider)
                .mutate(RECORD, Map.of("caseFileId", GlobalId.of("CaseFile", "none"), "details", JointCase.noise()));

        assertThat(outside.errorCodes()).containsExactly("NOT_FOUND");
        assertThat(outside.body()).isEqualTo(missing.body());
        assertThat(journal.of(joint.outsider, JournalAction.REFUSE))
                .extracting("reason")
                .contains("NOT_INVOLVED", "NOT_FOUND");
        assertNothingRecorded();
    }

    @Test
    void refusesACategoryThatTheReportersAgreementDoesNotCover() {
        Answer answer = api.as(joint.fire).mutate(RECORD, input(noiseWith("category", "HEALTH")));

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("NO_AGREEMENT");
        assertNothingRecorded();
    }

    @Test
    void tellsEveryFaultOfTheInputAtOnce() {
        Map<String, Object> details = noiseWith("until", "2026-02-27T22:00:00Z");
        details.put("type", "x".repeat(81));
        details.put("summary", " ");

        Answer answer = api.as(joint.police).mutate(RECORD, input(details));

        assertThat(answer.errorCodes()).containsOnly("INVALID_INPUT");
        assertThat(answer.extension("field"))
                .containsExactlyInAnyOrder("input.details.until", "input.details.type", "input.details.summary");
        assertNothingRecorded();
    }

    @Test
    void refusesIncidentsInTheFuture() {
        assertRefused("incident.happened", noiseWith("occurredAt", "2199-01-01T00:00:00Z"));
        assertRefused("incident.happened", noiseWith("until", "2199-01-01T00:00:00Z"));
    }

    @Test
    void refusesIncidentsOfAClosedCase() {
        joint.close();

        assertRefused("incident.case-open", JointCase.noise());
    }

    @Test
    void recordsForTheReportersAgencyAndJournalsIt() {
        Answer answer = api.as(joint.police)
                .mutate(RECORD, input(noiseWith("qualifiers", List.of("ALCOHOL", "REPEAT"))))
                .success();

        assertThat(answer.text("recordIncident.incident.reportedBy")).isEqualTo(joint.police.agency());
        assertThat(answer.text("recordIncident.incident.details.category")).isEqualTo("ANTI_SOCIAL_BEHAVIOUR");
        assertThat(answer.list("recordIncident.incident.details.qualifiers")).containsExactly("ALCOHOL", "REPEAT");
        assertThat(journal.about(answer.text("recordIncident.incident.id")))
                .filteredOn(e -> e.action() == JournalAction.COLLECT)
                .singleElement()
                .satisfies(e -> assertThat(e.version()).isZero());
    }

    @Test
    void recordsARepeatedRequestOnce() {
        Map<String, Object> once =
                Map.of("caseFileId", joint.id, "details", JointCase.noise(), "idempotencyKey", "one");
        String first = api.as(joint.police).mutate(RECORD, once).success().text("recordIncident.incident.id");

        Answer again = api.as(joint.police).mutate(RECORD, once).success();

        assertThat(again.text("recordIncident.incident.id")).isEqualTo(first);
        assertThat(joint.ask(joint.police, "incidentCount").number("caseFile.incidentCount"))
                .isEqualTo(1);
    }

    private void assertRefused(String rule, Map<String, Object> details) {
        Answer answer = api.as(joint.police).mutate(RECORD, input(details));
        assertThat(answer.errorCodes()).containsExactly("RULE_REFUSED");
        assertThat(answer.extension("rule")).containsExactly(rule);
        assertNothingRecorded();
    }

    private void assertNothingRecorded() {
        assertThat(joint.ask(joint.police, "incidents { totalCount }").number("caseFile.incidents.totalCount"))
                .isZero();
    }

    private Map<String, Object> input(Map<String, Object> details) {
        return Map.of("caseFileId", joint.id, "details", details);
    }

    private static Map<String, Object> noiseWith(String field, Object value) {
        Map<String, Object> details = new HashMap<>(JointCase.noise());
        details.put(field, value);
        return details;
    }
}
