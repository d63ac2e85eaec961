package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Caller;
import uk.caseconference.testing.People;

@ApiTest
class BadInputTest {

    private static final String REGISTER =
            "mutation($input: RegisterAgencyInput!){registerAgency(input:$input){agency{code}}}";
    private static final String DRAFT =
            "mutation($input: DraftAgreementInput!){draftAgreement(input:$input){agreement{id purposes}}}";
    private static final String CONTACTS =
            "mutation($input: NameContactsInput!){nameContacts(input:$input){agency{code}}}";

    @Autowired
    private Api api;

    @Test
    void namesEveryFieldThatIsMissing() {
        assertThat(fields(caller().mutate(REGISTER, Map.of())))
                .containsExactly("input.code", "input.kind", "input.name", "input.areas");
    }

    @Test
    void namesEveryValueOfTheWrongType() {
        Answer answer = caller().run(
                        "mutation($input: DraftAgreementInput!, $contacts: NameContactsInput!)"
                                + "{draftAgreement(input:$input){agreement{id}} nameContacts(input:$contacts){agency{id}}}",
                        Map.of(
                                "input",
                                Map.of(
                                        "title",
                                        5,
                                        "areas",
                                        Arrays.asList("E1", null, 7),
                                        "purposes",
                                        List.of("CASE_MANAGEMENT", "hidden"),
                                        "categories",
                                        "IDENTITY",
                                        "validFrom",
                                        "2026-02-30",
                                        "validTo",
                                        "0001-01-01",
                                        "reviewOn",
                                        Map.of("hidden", 1),
                                        "partyIds",
                                        List.of(List.of("hidden")),
                                        "surprise",
                                        "hidden"),
                                "contacts",
                                Map.of(
                                        "agencyId",
                                        "x",
                                        "contacts",
                                        List.of(Map.of("name", "A"), Map.of("email", true)))));

        assertThat(fields(answer))
                .containsExactly(
                        "input.title",
                        "input.areas[1]",
                        "input.areas[2]",
                        "input.purposes[1]",
                        "input.validFrom",
                        "input.validTo",
                        "input.reviewOn",
                        "input.partyIds[0]",
                        "input.surprise",
                        "contacts.contacts[1].name",
                        "contacts.contacts[1].email");
        assertThat(answer.body()).doesNotContain("hidden");
    }

    @Test
    void namesEveryWrongValueWrittenIntoTheDocument() {
        Answer answer = caller().run(
                        "mutation{registerAgency(input:{code:5 kind:\"COUNCIL\" nam:\"hidden\" areas:[1,\"a\"]})"
                                + "{agency{id}}}");

        assertThat(fields(answer))
                .containsExactly("input.code", "input.kind", "input.name", "input.areas[0]", "input.nam");
        assertThat(answer.body()).doesNotContain("hidden");
    }

    @Test
    void repeatsNoFieldNameThatIsNone() {
        Answer answer = caller().mutate(REGISTER, Map.of("<script>hidden</script>", 1));

        assertThat(fields(answer)).contains("input");
        assertThat(answer.body()).doesNotContain("hidden");
    }

    @Test
    void namesEveryValueThatBreaksARuleOfItsField() {
        Map<String, Object> input = Map.of(
                "code",
                "A B",
                "kind",
                "POLICE",
                "name",
                "a\u0000b",
                "areas",
                List.of("", "x".repeat(30), "a\u202eb"),
                "facilitates",
                List.of("ok", "\u0007"),
                "idempotencyKey",
                "k".repeat(300));

        assertThat(fields(caller().mutate(REGISTER, input)))
                .containsExactlyInAnyOrder(
                        "input.code",
                        "input.name",
                        "input.areas[0]",
                        "input.areas[1]",
                        "input.areas[2]",
                        "input.facilitates[1]",
                        "input.idempotencyKey");
    }

    @Test
    void namesWrongValuesWithinLists() {
        Map<String, Object> input = Map.of(
                "agencyId",
                GlobalId.of("Agency", "saltmere-council"),
                "contacts",
                List.of(Map.of("name", "Ann Invented"), Map.of("name", "", "email", "no address")));

        assertThat(fields(caller().mutate(CONTACTS, input)))
                .containsExactlyInAnyOrder("input.contacts[1].name", "input.contacts[1].email");
    }

    @Test
    void refusesMegabytesWithoutRepeatingThem() {
        Answer answer = caller().mutate(
                        REGISTER,
                        Map.of("code", "ab", "kind", "POLICE", "name", "x".repeat(1_000_000), "areas", List.of("E1")));

        assertThat(fields(answer)).containsExactly("input.name");
        assertThat(answer.body()).hasSizeLessThan(1_000);
    }

    @Test
    void speaksEnglishWhateverTheBrowserDoes() {
        Answer answer = caller().header("Accept-Language", "de")
                .mutate(REGISTER, Map.of("code", "ab", "kind", "POLICE", "name", "A", "areas", List.of()));

        assertThat(answer.errors()).extracting(e -> e.get("message")).containsExactly("areas must not be empty.");
    }

    @Test
    void findsNothingUnderIdsOfOtherThings() {
        Answer answer = caller().run(
                        "query($id: ID!){agreement(id:$id){id} node(id:\"bm90aGluZw\"){id}}",
                        Map.of("id", GlobalId.of("Agency", "saltmere-council")));

        assertThat(answer.success().data("agreement")).isNull();
        assertThat(answer.data("node")).isNull();
    }

    @Test
    void refusesAMutationOfOtherThings() {
        Map<String, Object> input = Map.of("agencyId", GlobalId.of("Agreement", "x"), "contacts", List.of());

        assertThat(caller().mutate(CONTACTS, input).errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void refusesPagesThatAreNone() {
        String page = "query($first: Int, $after: String){agencies(first:$first, after:$after){totalCount}}";

        assertThat(fields(caller().run(page, Map.of("first", -1)))).containsExactly("first");
        assertThat(fields(caller().run(page, Map.of("first", 1.5)))).containsExactly("first");
        assertThat(fields(caller().run(page, Map.of("first", 10_000_000_000L)))).containsExactly("first");
        assertThat(fields(caller().run(page, Map.of("after", "garbage")))).containsExactly("after");
    }

    @Test
    void bindsDatesAndEnumsInLists() {
        Answer answer = caller().mutate(
                        DRAFT,
                        Map.of(
                                "title", "Invented agreement",
                                "areas", List.of("E22999001"),
                                "purposes", List.of("SAFEGUARDING", "CASE_MANAGEMENT"),
                                "categories", List.of("IDENTITY"),
                                "validFrom", "2026-01-01",
                                "reviewOn", "2027-01-01",
                                "partyIds", List.of(GlobalId.of("Agency", "saltmere-council"))));

        assertThat(answer.success().list("draftAgreement.agreement.purposes"))
                .containsExactlyInAnyOrder("SAFEGUARDING", "CASE_MANAGEMENT");
    }

    private Caller caller() {
        return api.as(People.administrator());
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.errorCodes()).as(answer.body()).isNotEmpty().containsOnly("INVALID_INPUT");
        return answer.extension("field");
    }
}
