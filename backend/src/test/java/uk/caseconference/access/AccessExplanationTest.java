package uk.caseconference.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import({Cases.class})
class AccessExplanationTest {

    private static final String EXPLAIN = """
            query($id: ID!) { accessExplanation(id: $id) { allowed layer reason agreementId relation } }""";
    private static final String EXCLUDE =
            "mutation($input: AddExclusionInput!) { addExclusion(input: $input) { exclusion { id } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    @Autowired
    private JournalProbe journal;

    private Bearer police = Bearer.in("none", AgencyKind.POLICE);
    private Bearer stranger = police;
    private Bearer unsigned = police;
    private String agreement = "";
    private String caseFile = "";

    @BeforeEach
    void referACase() {
        String area = Newcomers.area();
        newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        stranger = newcomers.agency(AgencyKind.HOUSING, area);
        unsigned = newcomers.agency(AgencyKind.HEALTH, area);
        agreement = newcomers.agreement(area, police, stranger);
        caseFile = cases.aboutAPlace(police, area);
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().run(EXPLAIN, Map.of("id", caseFile)).errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void tellsWhichAgreementAndRelationAllow() {
        Answer answer = explain(withoutJournal(police));

        assertThat(answer.data("accessExplanation.allowed")).isEqualTo(true);
        assertThat(answer.text("accessExplanation.agreementId")).isEqualTo(agreement);
        assertThat(answer.text("accessExplanation.relation")).isEqualTo("INVOLVED");
        assertThat(answer.data("accessExplanation.layer")).isNull();
    }

    @Test
    void saysOfWhatItWithholdsThatThereIsNothing() {
        for (Bearer kept : new Bearer[] {stranger, unsigned, police.without(Permission.CASE_READ)}) {
            Bearer caller = withoutJournal(kept);
            assertThat(explain(caller).body())
                    .isEqualTo(api.as(caller)
                            .run(EXPLAIN, Map.of("id", GlobalId.of("CaseFile", "none")))
                            .body());
        }
    }

    @Test
    void tellsGovernanceTheLayerThatWithholds() {
        assertWithheld(stranger, "RELATION", "NOT_INVOLVED");
        assertWithheld(unsigned, "AGREEMENT", "NO_AGREEMENT");
        assertWithheld(police.without(Permission.CASE_READ), "SCOPE", "SCOPE_MISSING");
        assertThat(journal.about(caseFile))
                .extracting(JournalEntry::reason)
                .contains("NOT_INVOLVED", "NO_AGREEMENT", "SCOPE_MISSING");
    }

    @Test
    void tellsNothingToGovernanceThatIsKeptOutWhateverElseWithholds() {
        Bearer excluded = stranger.colleague();
        assertWithheld(excluded, "RELATION", "NOT_INVOLVED");

        api.as(police)
                .mutate(EXCLUDE, Map.of("targetId", caseFile, "userId", excluded.subject(), "reason", "Related"))
                .success();

        assertThat(explain(excluded).data("accessExplanation")).isNull();
    }

    @Test
    void needsNoAgreementForTheRegister() {
        Answer answer = api.as(withoutJournal(unsigned))
                .run(EXPLAIN, Map.of("id", Newcomers.agencyId(police)))
                .success();

        assertThat(answer.data("accessExplanation.allowed")).isEqualTo(true);
        assertThat(answer.data("accessExplanation.agreementId")).isNull();
        assertThat(answer.data("accessExplanation.relation")).isNull();
    }

    @Test
    void answersNothingToWhatIsNoId() {
        assertThat(api.as(police)
                        .run(EXPLAIN, Map.of("id", "nonsense"))
                        .success()
                        .data("accessExplanation"))
                .isNull();
    }

    private void assertWithheld(Bearer caller, String layer, String reason) {
        Answer answer = explain(caller);
        assertThat(answer.data("accessExplanation.allowed")).isEqualTo(false);
        assertThat(answer.text("accessExplanation.layer")).isEqualTo(layer);
        assertThat(answer.text("accessExplanation.reason")).isEqualTo(reason);
        assertThat(answer.data("accessExplanation.agreementId")).isNull();
    }

    private Answer explain(Bearer caller) {
        return api.as(caller).run(EXPLAIN, Map.of("id", caseFile)).success();
    }

    private static Bearer withoutJournal(Bearer bearer) {
        return bearer.without(Permission.JOURNAL_READ);
    }
}
