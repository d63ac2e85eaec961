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
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import(Cases.class)
class ReferredIncidentsTest {

    private static final String REFER = """
            mutation($input: ReferCaseInput!) {
              referCase(input: $input) { caseFile { id version incidentCount incidents { nodes { reportedBy version } } } }
            }""";
    private static final String REVIEW_DATE =
            "mutation($input: SetReviewDateInput!) { setReviewDate(input: $input) { caseFile { version incidentCount } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private final String area = Newcomers.area();
    private Bearer council = Bearer.in("none", AgencyKind.COUNCIL);
    private Bearer housing = council;

    @BeforeEach
    void signAnAgreement() {
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        housing = newcomers.agency(AgencyKind.HOUSING, area);
        newcomers.agreement(area, council, housing);
    }

    @Test
    void becomeRecordsOfTheAgencyThatReferred() {
        Answer answer = api.as(housing)
                .mutate(REFER, with("2026-02-27T22:00:00Z", "2026-02-28T22:00:00Z"))
                .success();

        assertThat(answer.number("referCase.caseFile.incidentCount")).isEqualTo(2);
        assertThat(answer.list("referCase.caseFile.incidents.nodes[*].reportedBy"))
                .containsExactly(housing.agency(), housing.agency());
    }

    @Test
    void areFiledOnceHoweverOftenTheCaseChangesAndCountAsNoChangeOfIt() {
        Answer referred =
                api.as(housing).mutate(REFER, with("2026-02-27T22:00:00Z")).success();
        Map<String, Object> read = new HashMap<>(Map.of("reviewOn", "2199-01-01"));
        read.put("caseFileId", referred.text("referCase.caseFile.id"));
        read.put("expectedVersion", referred.number("referCase.caseFile.version"));

        Answer changed = api.as(council).mutate(REVIEW_DATE, read).success();

        assertThat(changed.number("setReviewDate.caseFile.version")).isEqualTo(1);
        assertThat(changed.number("setReviewDate.caseFile.incidentCount")).isEqualTo(1);
    }

    @Test
    void mustHaveHappened() {
        assertThat(api.as(housing).mutate(REFER, with("2199-01-01T00:00:00Z")).extension("rule"))
                .containsExactly("case.incident-happened");
    }

    private Map<String, Object> with(String... moments) {
        List<Map<String, String>> incidents = List.of(moments).stream()
                .map(m -> Map.of("occurredAt", m, "category", "NUISANCE", "type", "Noise", "summary", "Shouting."))
                .toList();
        return Map.of(
                "areaCode",
                area,
                "category",
                "ANTI_SOCIAL_BEHAVIOUR",
                "location",
                Map.of("kind", "PARK", "name", "Fictional Gardens"),
                "reason",
                "Invented for a test.",
                "consent",
                "GIVEN",
                "incidents",
                incidents);
    }
}
