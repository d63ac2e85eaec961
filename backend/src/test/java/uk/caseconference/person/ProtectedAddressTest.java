package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Purpose;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;

@ApiTest
@Import({Scene.class})
class ProtectedAddressTest {

    private static final Map<String, Object> REFUGE = Map.of(
            "kind", "PROTECTED",
            "lines", List.of("1 Nowhere Lane"),
            "town", "Hiddenham",
            "postcode", "ZZ1 1ZZ",
            "uprn", "100000000009",
            "from", "2026-01-01");
    private static final Map<String, Object> HOME =
            Map.of("kind", "HOME", "lines", List.of("2 Nowhere Lane"), "town", "Hiddenham");
    private static final String REVEAL = """
            query($person: ID!, $address: ID!, $reason: String!) {
              protectedAddress(personId: $person, addressId: $address, reason: $reason) {
                masked lines town postcode uprn
              }
            }""";

    @Autowired
    private Scene scene;

    @Autowired
    private Api api;

    @Autowired
    private JournalProbe journal;

    private Scene.Area area = Scene.NOWHERE;
    private String person = "";
    private String address = "";

    @BeforeEach
    void recordRefuge() {
        area = scene.area();
        person = scene.person(area, Map.of("addresses", List.of(REFUGE)));
        address = scene.read(area.council(), person).text("person.addresses[0].id");
        scene.openCase(area, person);
    }

    @Test
    void isMaskedForEverybodyInViewAndHistory() {
        for (Bearer reader : List.of(area.council(), area.police(), area.health())) {
            Answer read = scene.read(reader, person).success();
            assertThat(read.text("person.addresses[0].kind")).isEqualTo("PROTECTED");
            assertThat(read.text("person.addresses[0].from")).isEqualTo("2026-01-01");
            assertThat(read.data("person.addresses[0].masked")).isEqualTo(true);
            assertHidden(read);
        }
    }

    @Test
    void isMaskedInTheSimilarPrompt() {
        Answer prompt = api.as(area.police())
                .mutate(
                        "mutation($input: CreatePersonInput!) { createPerson(input: $input) {"
                                + " similar { id addresses { kind lines town postcode uprn } } } }",
                        Scene.nell(area, Map.of()));

        assertThat(prompt.list("createPerson.similar")).hasSize(1);
        assertHidden(prompt);
    }

    @Test
    void hidesWhatAnAddressWasBeforeItBecameProtected() {
        Answer added = change(area.council(), "addAddress", "AddAddressInput", Map.of("address", HOME));
        String home = added.success().text("addAddress.person.addresses[1].id");
        assertThat(scene.read(area.police(), person).body()).contains("2 Nowhere Lane");

        change(area.council(), "correctAddress", "CorrectAddressInput", Map.of("addressId", home, "address", REFUGE))
                .success();

        assertHidden(scene.read(area.police(), person).success());
    }

    @Test
    void isChangedOnlyByItsRecorder() {
        Map<String, Object> open = Map.of("addressId", address, "address", HOME);
        Map<String, Object> end = Map.of("addressId", address, "to", "2026-02-01");

        Answer corrected = change(area.police(), "correctAddress", "CorrectAddressInput", open);
        Answer ended = change(area.police(), "endAddress", "EndAddressInput", end);

        assertThat(corrected.extension("rule")).containsExactly("person.protected-address");
        assertThat(ended.extension("rule")).containsExactly("person.protected-address");
        assertHidden(
                change(area.council(), "endAddress", "EndAddressInput", end).success());
    }

    @Test
    void isRevealedToItsRecorderForSafeguardingAndJournalledAsDisclosure() {
        Bearer council = area.council().colleague();

        Answer revealed = reveal(council, Purpose.SAFEGUARDING, "Moving day.").success();

        assertThat(revealed.list("protectedAddress.lines")).containsExactly("1 Nowhere Lane");
        assertThat(revealed.text("protectedAddress.postcode")).isEqualTo("ZZ1 1ZZ");
        assertThat(journal.of(council, JournalAction.DISCLOSE))
                .singleElement()
                .satisfies(e -> assertThat(e.things().toString()).contains(address));
    }

    @Test
    void isNotRevealedToAnybodyElse() {
        Bearer police = area.police().colleague();

        Answer refused = reveal(police, Purpose.SAFEGUARDING, "Curious.");

        assertThat(refused.success().data("protectedAddress")).isNull();
        address = "unknown";
        assertThat(reveal(police, Purpose.SAFEGUARDING, "Curious.").body()).isEqualTo(refused.body());
        assertThat(journal.of(police, JournalAction.DISCLOSE)).isEmpty();
        assertThat(journal.of(police, JournalAction.REFUSE)).hasSize(2);
    }

    @Test
    void isNotRevealedWithoutPermissionPurposeAndReason() {
        Bearer council = area.council().colleague();

        assertThat(reveal(council.without(Permission.ADDRESS_REVEAL), Purpose.SAFEGUARDING, "Moving day.")
                        .extension("reason"))
                .containsExactly("SCOPE_MISSING");
        assertThat(reveal(council, Purpose.CASE_MANAGEMENT, "Moving day.").extension("reason"))
                .containsExactly("PURPOSE");
        assertThat(reveal(council, Purpose.SAFEGUARDING, " ").extension("field"))
                .containsExactly("input.reason");
        assertThat(journal.of(council, JournalAction.DISCLOSE)).isEmpty();
    }

    private Answer reveal(Bearer bearer, Purpose purpose, String reason) {
        return api.as(bearer)
                .purpose(purpose)
                .run(REVEAL, Map.of("person", person, "address", address, "reason", reason));
    }

    private Answer change(Bearer bearer, String mutation, String type, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", person);
        return scene.change(bearer, mutation, type, input);
    }

    private static void assertHidden(Answer answer) {
        assertThat(answer.body()).doesNotContain("Nowhere Lane", "Hiddenham", "ZZ1", "100000000009");
    }
}
