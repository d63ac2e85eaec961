package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import({Scene.class})
class ReadPersonTest {

    private static final Map<String, Object> TENANCY = Map.of("type", "TENANCY", "value", "FH-17");

    @Autowired
    private Scene scene;

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Scene.Area area = Scene.NOWHERE;
    private String person = "";

    @BeforeEach
    void recordNell() {
        area = scene.area();
        person = scene.person(area, Map.of("aliases", List.of("Zoë Nominal"), "identifiers", List.of(TENANCY)));
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().run("{ people { totalCount } }").errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesTokensThatMayNotRead() {
        Bearer council = area.council().colleague();

        assertThat(scene.read(council.without(Permission.PERSON_READ), person).extension("reason"))
                .containsExactly("SCOPE_MISSING");
        assertThat(scene.read(council.withScopesOf(AgencyKind.FIRE), person).extension("reason"))
                .containsExactly("SCOPE_MISSING");
        assertThat(journal.of(council, JournalAction.REFUSE)).hasSize(2);
    }

    @Test
    void answersAlikeForMissingForeignAndForbidden() {
        Bearer unsigned = newcomers.agency(AgencyKind.HOUSING, area.code());
        Answer missing = scene.read(area.council(), GlobalId.of("Person", "missing"));

        assertThat(missing.success().data("person")).isNull();
        assertThat(scene.read(area.police(), person).body()).isEqualTo(missing.body());
        assertThat(scene.read(unsigned, person).body()).isEqualTo(missing.body());
        assertThat(scene.read(area.council(), Newcomers.agencyId(area.council()))
                        .body())
                .isEqualTo(missing.body());
        assertThat(journal.of(area.police(), JournalAction.REFUSE))
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("NOT_INVOLVED"));
        assertThat(journal.of(unsigned, JournalAction.REFUSE))
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("NO_AGREEMENT"));
    }

    @Test
    void hidesPersonFromSomebodyExcludedEvenInTheSimilarPrompt() {
        Bearer excluded = area.council().colleague();
        api.as(area.council())
                .mutate(
                        "mutation($input: AddExclusionInput!) { addExclusion(input: $input) { __typename } }",
                        Map.of("targetId", person, "userId", excluded.subject(), "reason", "Invented."))
                .success();

        assertThat(scene.read(excluded, person).success().data("person")).isNull();
        assertThat(people(excluded, "").number("people.totalCount")).isZero();
        assertThat(scene.create(excluded, Scene.nell(area, Map.of())).success().list("createPerson.similar"))
                .isEmpty();
        assertThat(journal.of(excluded, JournalAction.REFUSE))
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("EXCLUDED"));
    }

    @Test
    void showsPersonToThoseWhoTakePartInTheirCase() {
        assertThat(people(area.police(), "").number("people.totalCount")).isZero();

        scene.openCase(area, person);

        assertThat(scene.read(area.police(), person).text("person.displayName")).isEqualTo("Nell Invented");
        assertThat(people(area.police(), "").number("people.totalCount")).isEqualTo(1);
        assertThat(api.as(area.police())
                        .run("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", person))
                        .text("node.__typename"))
                .isEqualTo("Person");
        assertThat(journal.of(area.police(), JournalAction.CONSULT))
                .anySatisfy(e -> assertThat(e.things()).contains(JournalProbe.reference(person)));
    }

    @Test
    void findsByBeginningsOfNamesInAnyOrder() {
        Bearer council = area.council().colleague();

        assertThat(people(council, "(filter: {name: \"INVEN nel\"})").number("people.totalCount"))
                .isEqualTo(1);
        assertThat(people(council, "(filter: {name: \"zoe\"})").number("people.totalCount"))
                .isEqualTo(1);
        assertThat(people(council, "(filter: {name: \"vented\"})").number("people.totalCount"))
                .isZero();
        assertThat(people(council, "(filter: {name: \".*\"})").extension("field"))
                .containsExactly("filter.name");
        assertThat(journal.of(council, JournalAction.SEARCH)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void findsByIdentifierOnlyThoseWhoMaySeeIt() {
        scene.openCase(area, person);
        String search = "(filter: {identifier: {type: TENANCY, value: \"fh-17\"}})";

        assertThat(people(area.council(), search).number("people.totalCount")).isEqualTo(1);
        assertThat(people(area.police(), search).number("people.totalCount")).isZero();
        assertThat(people(area.police(), search).list("people.nodes")).isEmpty();
    }

    @Test
    void pagesInOrderOfFamilyNames() {
        List.of("Abstract", "Zymurgy", "Middle").forEach(name -> scene.person(area, Map.of("familyName", name)));

        Answer first = people(area.council(), "(first: 2)");
        Answer rest = people(area.council(), "(first: 2, after: \"" + first.text("people.pageInfo.endCursor") + "\")");

        assertThat(first.number("people.totalCount")).isEqualTo(4);
        assertThat(first.list("people.nodes[*].familyName")).containsExactly("Abstract", "Invented");
        assertThat(rest.list("people.nodes[*].familyName")).containsExactly("Middle", "Zymurgy");
        assertThat(rest.data("people.pageInfo.hasNextPage")).isEqualTo(false);
    }

    private Answer people(Bearer bearer, String arguments) {
        return api.as(bearer)
                .run("{ people" + arguments
                        + " { totalCount nodes { id familyName } pageInfo { endCursor hasNextPage } } }");
    }
}
