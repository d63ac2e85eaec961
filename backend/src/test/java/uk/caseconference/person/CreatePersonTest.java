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
import uk.caseconference.access.JournalEntry;
import uk.caseconference.access.Permission;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import({Scene.class})
class CreatePersonTest {

    private static final String CREATE =
            "mutation($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }";

    @Autowired
    private Scene scene;

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Scene.Area area = Scene.NOWHERE;
    private Bearer council = area.council();

    @BeforeEach
    void settle() {
        area = scene.area();
        council = area.council().colleague();
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().mutate(CREATE, Scene.nell(area, Map.of())).errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesTokensThatMayNotRecord() {
        Answer missing = scene.create(council.without(Permission.PERSON_WRITE), Scene.nell(area, Map.of()));
        Answer foreign = scene.create(council.withScopesOf(AgencyKind.POLICE), Scene.nell(area, Map.of()));

        assertThat(missing.extension("reason")).containsExactly("SCOPE_MISSING");
        assertThat(foreign.extension("reason")).containsExactly("SCOPE_MISSING");
        assertThat(journal.of(council, JournalAction.REFUSE)).hasSize(2);
        assertNobodyIsRecorded();
    }

    @Test
    void refusesWithoutAgreement() {
        Bearer unsigned = newcomers.agency(AgencyKind.HOUSING, area.code());

        Answer answer = scene.create(unsigned, Scene.nell(area, Map.of()));

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("NO_AGREEMENT");
        assertThat(journal.of(unsigned, JournalAction.REFUSE)).hasSize(1);
    }

    @Test
    void refusesAreaTheAgencyDoesNotCover() {
        Answer answer = scene.create(council, Scene.nell(scene.area(), Map.of()));

        assertThat(answer.extension("field")).containsExactly("input.areaCode");
        assertNobodyIsRecorded();
    }

    @Test
    void namesEveryFaultAtOnceWithoutRepeatingWhatWasSent() {
        Answer answer = scene.create(
                council,
                Scene.nell(
                        area,
                        Map.of(
                                "givenNames", "Nell\u0007",
                                "organisationName", "Placeholder Ltd",
                                "dateOfBirth", "2199-01-01",
                                "identifiers",
                                        List.of(
                                                Map.of("type", "NHS_NUMBER", "value", "9434765918"),
                                                Map.of("type", "COMPANY_NUMBER", "value", "01234567")),
                                "addresses",
                                        List.of(Map.of(
                                                "kind", "PROTECTED",
                                                "lines", List.of("1 Nowhere Lane"),
                                                "postcode", "NOWHERE",
                                                "from", "2026-02-01",
                                                "to", "2026-01-31")))));

        assertThat(answer.errorCodes()).containsOnly("INVALID_INPUT");
        assertThat(answer.extension("field"))
                .containsExactlyInAnyOrder(
                        "input.givenNames",
                        "input.organisationName",
                        "input.dateOfBirth",
                        "input.identifiers[0].value",
                        "input.identifiers[1].type",
                        "input.addresses[0].postcode",
                        "input.addresses[0].to");
        assertThat(answer.body()).doesNotContain("Nowhere", "NOWHERE", "9434765918");
        assertNobodyIsRecorded();
    }

    @Test
    void asksForTheNameOfAnOrganisationAndNothingElse() {
        Answer answer = scene.create(
                council,
                Map.of("areaCode", area.code(), "kind", "ORGANISATION", "familyName", "X", "dateOfBirth", "1990"));

        assertThat(answer.extension("field"))
                .containsExactlyInAnyOrder("input.organisationName", "input.familyName", "input.dateOfBirth");
    }

    @Test
    void recordsPersonAndJournalsIt() {
        Answer answer = scene.create(
                        council,
                        Scene.nell(
                                area,
                                Map.of(
                                        "aliases",
                                        List.of("Nelly"),
                                        "dateOfBirth",
                                        "1990-05",
                                        "dateOfBirthEstimated",
                                        true,
                                        "identifiers",
                                        List.of(Map.of("type", "TENANCY", "value", "fh/17")))))
                .success();

        assertThat(answer.text("createPerson.person.displayName")).isEqualTo("Nell Invented");
        assertThat(answer.text("createPerson.person.dateOfBirth")).isEqualTo("1990-05");
        assertThat(answer.text("createPerson.person.identifiers[0].value")).isEqualTo("FH/17");
        assertThat(answer.text("createPerson.person.identifiers[0].agencyCode")).isEqualTo(council.agency());
        String id = answer.text("createPerson.person.id");
        assertThat(scene.read(area.council(), id).text("person.dateOfBirthEstimated"))
                .isEqualTo("true");
        assertThat(journal.about(id))
                .extracting(JournalEntry::action)
                .startsWith(JournalAction.COLLECT, JournalAction.CONSULT);
    }

    @Test
    void promptsForSimilarPersonAndRecordsNothing() {
        scene.person(area, Map.of("dateOfBirth", "1990-05-14"));

        Answer prompt = scene.create(council, Scene.nell(area, Map.of("givenNames", "NÉLL", "dateOfBirth", "1990")))
                .success();

        assertThat(prompt.data("createPerson.person")).isNull();
        assertThat(prompt.list("createPerson.similar[*].displayName")).containsExactly("Nell Invented");
        assertThat(count()).isEqualTo(1);
        assertThat(journal.of(council, JournalAction.COLLECT)).isEmpty();
    }

    @Test
    void promptsForSameIdentifierWhateverTheName() {
        scene.person(area, Map.of("identifiers", List.of(Map.of("type", "TENANCY", "value", "FH-17"))));

        Answer prompt = scene.create(
                council,
                Map.of(
                        "areaCode",
                        area.code(),
                        "kind",
                        "PERSON",
                        "familyName",
                        "Nominal",
                        "identifiers",
                        List.of(Map.of("type", "TENANCY", "value", "fh-17"))));

        assertThat(prompt.list("createPerson.similar")).hasSize(1);
    }

    @Test
    void recordsSimilarPersonConfirmedDistinctAndSomebodyElse() {
        scene.person(area, Map.of("dateOfBirth", "1990-05-14"));

        Answer distinct =
                scene.create(council, Scene.nell(area, Map.of("dateOfBirth", "1990", "confirmedDistinct", true)));
        Answer younger = scene.create(council, Scene.nell(area, Map.of("dateOfBirth", "1995-05-14")));

        assertThat(distinct.success().data("createPerson.person.id")).isNotNull();
        assertThat(younger.success().data("createPerson.person.id")).isNotNull();
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void neverMentionsSimilarPersonTheActorMayNotSee() {
        scene.person(area, Map.of("dateOfBirth", "1990-05-14"));

        Answer recorded = scene.create(area.police(), Scene.nell(area, Map.of("dateOfBirth", "1990-05-14")));

        assertThat(recorded.success().data("createPerson.person.id")).isNotNull();
        assertThat(recorded.list("createPerson.similar")).isEmpty();
    }

    @Test
    void neverConfirmsIdentifierTheActorMayNotSee() {
        String person = scene.create(area.health(), Scene.nell(area, Map.of("identifiers", List.of(nhsNumber()))))
                .success()
                .text("createPerson.person.id");
        scene.openCaseAs(area.health(), area, person);

        Answer recorded = scene.create(
                area.police(),
                Map.of(
                        "areaCode",
                        area.code(),
                        "kind",
                        "PERSON",
                        "familyName",
                        "Nominal",
                        "identifiers",
                        List.of(nhsNumber())));

        assertThat(scene.read(area.police(), person).text("person.displayName")).isEqualTo("Nell Invented");
        assertThat(recorded.success().data("createPerson.person.id")).isNotNull();
    }

    @Test
    void givesTheFirstAnswerToRepeatedRequestAndNoPromptAboutThePersonItself() {
        Map<String, Object> input = Scene.nell(area, Map.of("idempotencyKey", "once"));

        Answer first = scene.create(council, input).success();
        Answer second = scene.create(council, input).success();

        assertThat(second.text("createPerson.person.id")).isEqualTo(first.text("createPerson.person.id"));
        assertThat(second.list("createPerson.similar")).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    private void assertNobodyIsRecorded() {
        assertThat(count()).isZero();
    }

    private int count() {
        return api.as(area.council()).run("{ people { totalCount } }").success().number("people.totalCount");
    }

    private static Map<String, Object> nhsNumber() {
        return Map.of("type", "NHS_NUMBER", "value", "9434765919");
    }
}
