package uk.caseconference.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.access.Permission;
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
class AddExclusionTest {

    private static final String ADD = """
            mutation($input: AddExclusionInput!) {
              addExclusion(input: $input) {
                exclusion { id version targetId userId name reason addedBy addedByAgency liftedAt }
              }
            }""";
    private static final String LIFT = """
            mutation($input: LiftExclusionInput!) {
              liftExclusion(input: $input) { exclusion { version liftedBy liftedReason } }
            }""";
    private static final String LIST = """
            query($id: ID!) { exclusions(targetId: $id) { totalCount nodes { id reason
              history { nodes { verb changes { field to withheld } } } } } }""";
    private static final String SEES = "query($id: ID!) { caseFile(id: $id) { id } caseFiles { nodes { id } } }";
    private static final String NODE = "query($id: ID!) { node(id: $id) { id } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    @Autowired
    private JournalProbe journal;

    private Bearer council = Bearer.in("none", AgencyKind.COUNCIL);
    private Bearer police = council;
    private Bearer outsider = council;
    private String caseFile = "";

    @BeforeEach
    void referACase() {
        String area = Newcomers.area();
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        outsider = newcomers.agency(AgencyKind.VICTIM_SUPPORT, area);
        newcomers.agreement(area, council, police, outsider);
        caseFile = cases.aboutAPlace(police, area);
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().mutate(ADD, naming("userId", "someone")).errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesTokenWithoutThePermission() {
        Bearer officer = police.without(Permission.EXCLUSION_MANAGE);

        assertThat(api.as(officer).mutate(ADD, naming("userId", "someone")).extension("reason"))
                .containsExactly("SCOPE_MISSING");
        assertThat(api.as(officer).run(LIST, Map.of("id", caseFile)).errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void findsNoTargetThatIsNotThereOrNotForTheCaller() {
        List<String> unseen =
                List.of(GlobalId.of("CaseFile", "none"), GlobalId.of("Agency", council.agency()), "nonsense");

        Answer notInvolved = api.as(outsider).mutate(ADD, naming("userId", "someone"));

        assertThat(notInvolved.errorCodes()).containsExactly("NOT_FOUND");
        assertThat(unseen).allSatisfy(id -> {
            Map<String, Object> input = naming("userId", "someone");
            input.put("targetId", id);
            Answer answer = api.as(police).mutate(ADD, input);
            assertThat(answer.body()).isEqualTo(notInvolved.body());
        });
    }

    @Test
    void tellsEveryFaultAtOnce() {
        Answer answer = api.as(council)
                .mutate(
                        ADD,
                        Map.of("targetId", caseFile, "reason", " ", "dateOfBirth", "1992", "relationship", "a\u0007b"));

        assertThat(answer.extension("field"))
                .containsExactlyInAnyOrder("input.reason", "input.relationship", "input.name", "input.dateOfBirth");
        assertThat(api.as(council).run(LIST, Map.of("id", caseFile)).success().number("exclusions.totalCount"))
                .isZero();
    }

    @Test
    void keepsOutWhoeverItNamesByUserIdFromTheirNextRequest() {
        Bearer relative = police.colleague();
        assertThat(sees(relative)).isTrue();

        add(naming("userId", relative.subject().toUpperCase(java.util.Locale.ROOT)));

        assertThat(sees(relative)).isFalse();
        assertThat(sees(police)).isTrue();
    }

    @Test
    void keepsOutSomebodyNotYetKnownByTheNameTheirTokenWillHave() {
        add(naming("name", "COLLEAGUE, Invénted"));

        assertThat(sees(police.colleague())).isFalse();
        assertThat(sees(police)).isTrue();
    }

    @Test
    void tellsTheExcludedNothingOfIt() {
        Bearer relative = police.colleague();
        String entry = add(naming("userId", relative.subject()));
        Answer ofNothing = api.as(relative).run(LIST, Map.of("id", GlobalId.of("CaseFile", "none")));
        Map<String, Object> lift = Map.of("exclusionId", entry, "reason", "Let me in", "expectedVersion", 7);

        assertThat(api.as(relative).run(LIST, Map.of("id", caseFile)).body()).isEqualTo(ofNothing.body());
        assertThat(api.as(relative).mutate(LIFT, lift).errorCodes()).containsExactly("NOT_FOUND");
        assertThat(api.as(relative).run(NODE, Map.of("id", entry)).success().data("node"))
                .isNull();
        assertThat(api.as(council).run(NODE, Map.of("id", entry)).success().text("node.id"))
                .isEqualTo(entry);
        assertThat(journal.of(relative, JournalAction.REFUSE))
                .extracting(JournalEntry::reason)
                .contains("EXCLUDED");
    }

    @Test
    void letsInAgainOnceLiftedAndKeepsTheEntry() {
        Bearer relative = police.colleague();
        String entry = add(naming("userId", relative.subject()));

        Answer lifted = api.as(council)
                .mutate(LIFT, Map.of("exclusionId", entry, "reason", "Mistaken identity", "expectedVersion", 0))
                .success();

        assertThat(lifted.text("liftExclusion.exclusion.liftedBy")).isEqualTo(council.subject());
        assertThat(sees(relative)).isTrue();
        Answer kept = api.as(police).run(LIST, Map.of("id", caseFile)).success();
        assertThat(kept.list("exclusions.nodes[0].history.nodes[*].verb")).containsExactly("LIFTED", "ADDED");
        assertThat(kept.list("exclusions.nodes[0].history.nodes[*].changes[*].withheld"))
                .doesNotContain(true);
    }

    @Test
    void liftsOnlyOnceAndOnlyWhatWasRead() {
        String entry = add(naming("userId", "someone"));
        Map<String, Object> lift = Map.of("exclusionId", entry, "reason", "Over");

        Answer stale =
                api.as(council).mutate(LIFT, Map.of("exclusionId", entry, "reason", "Over", "expectedVersion", 3));
        api.as(council).mutate(LIFT, lift).success();
        Answer again = api.as(council).mutate(LIFT, lift);

        assertThat(stale.errorCodes()).containsExactly("STALE");
        assertThat(stale.extension("currentVersion")).containsExactly("0");
        assertThat(again.extension("rule")).containsExactly("exclusion.in-force");
    }

    @Test
    void addsOnceHoweverOftenItIsAskedWithOneKey() {
        Map<String, Object> input = naming("userId", "someone");
        input.put("idempotencyKey", "once");

        assertThat(add(input)).isEqualTo(add(input));
        assertThat(api.as(council).run(LIST, Map.of("id", caseFile)).success().number("exclusions.totalCount"))
                .isOne();
    }

    @Test
    void journalsTheEntryWithoutItsContent() {
        String entry = add(naming("name", "Somebody Fictional"));

        assertThat(journal.about(entry))
                .filteredOn(e -> e.action() == JournalAction.COLLECT)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.userId()).isEqualTo(council.subject());
                    assertThat(e.version()).isZero();
                    assertThat(e.toString()).doesNotContain("Somebody");
                });
    }

    private Map<String, Object> naming(String field, String value) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("targetId", caseFile);
        input.put("reason", "Related to a party");
        input.put(field, value);
        return input;
    }

    private String add(Map<String, Object> input) {
        Answer answer = api.as(council).mutate(ADD, input).success();
        assertThat(answer.text("addExclusion.exclusion.targetId")).isEqualTo(caseFile);
        assertThat(answer.text("addExclusion.exclusion.addedByAgency")).isEqualTo(council.agency());
        return answer.text("addExclusion.exclusion.id");
    }

    private boolean sees(Bearer bearer) {
        Answer answer = api.as(bearer).run(SEES, Map.of("id", caseFile)).success();
        boolean listed = answer.list("caseFiles.nodes[*].id").contains(caseFile);
        assertThat(answer.data("caseFile") != null).isEqualTo(listed);
        return listed;
    }
}
