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
import uk.caseconference.access.JournalEntry;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;

@ApiTest
@Import({Scene.class})
class ChangePersonTest {

    private static final Map<String, Object> NHS_NUMBER =
            Map.of("identifier", Map.of("type", "NHS_NUMBER", "value", "943 476 5919"));
    private static final Map<String, Object> HOME =
            Map.of("address", Map.of("kind", "HOME", "lines", List.of("2 Nowhere Lane"), "from", "2026-01-01"));

    @Autowired
    private Scene scene;

    @Autowired
    private JournalProbe journal;

    private Scene.Area area = Scene.NOWHERE;
    private String person = "";

    @BeforeEach
    void recordNell() {
        area = scene.area();
        person = scene.person(area, Map.of());
        scene.openCase(area, person);
    }

    @Test
    void amendsWhatIsGivenAndTellsItInTheHistory() {
        Answer amended = amend(area.police(), Map.of("familyName", "Placeholder", "dateOfBirth", "1990"))
                .success();

        assertThat(amended.text("amendPerson.person.displayName")).isEqualTo("Nell Placeholder");
        assertThat(amended.number("amendPerson.person.version")).isEqualTo(1);
        assertThat(amended.list("amendPerson.person.history.nodes[0].changes[*].from"))
                .containsExactly("Nell Invented", null);
        assertThat(amended.list("amendPerson.person.history.nodes[0].changes[*].to"))
                .containsExactly("Nell Placeholder", "1990");
        assertThat(journal.about(person)).extracting(JournalEntry::action).contains(JournalAction.ALTER);
    }

    @Test
    void refusesStaleAndForeignDetailsAndChangesNothing() {
        amend(area.council(), Map.of("sex", "FEMALE")).success();

        Answer stale = amend(area.police(), Map.of("sex", "MALE", "expectedVersion", 0));
        Answer foreign = amend(area.police(), Map.of("organisationName", "Placeholder Ltd"));

        assertThat(stale.errorCodes()).containsExactly("STALE");
        assertThat(stale.extension("currentVersion")).containsExactly("1");
        assertThat(foreign.extension("rule")).containsExactly("person.details-fit-kind");
        assertThat(scene.read(area.council(), person).number("person.version")).isEqualTo(1);
    }

    @Test
    void repeatsTheAnswerOfRepeatedRequest() {
        Map<String, Object> once = new HashMap<>(HOME);
        once.put("idempotencyKey", "once");

        change(area.council(), "addAddress", "AddAddressInput", once).success();
        Answer again =
                change(area.council(), "addAddress", "AddAddressInput", once).success();

        assertThat(again.list("addAddress.person.addresses")).hasSize(1);
    }

    @Test
    void endsAddressAfterItBeginsAndOnlyOnce() {
        String address = change(area.council(), "addAddress", "AddAddressInput", HOME)
                .success()
                .text("addAddress.person.addresses[0].id");

        assertThat(end(address, "2025-12-31").extension("rule")).containsExactly("person.address-ends-after-it-begins");
        assertThat(end(address, "2026-03-31").success().text("endAddress.person.addresses[0].to"))
                .isEqualTo("2026-03-31");
        assertThat(end(address, "2026-04-30").extension("rule")).containsExactly("person.address-ended");
        assertThat(end("unknown", "2026-04-30").errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void showsIdentifierToItsKindOfAgencyAndHidesItFromOthersInViewAndHistory() {
        change(area.council(), "addIdentifier", "AddIdentifierInput", NHS_NUMBER)
                .success();

        assertThat(scene.read(area.council(), person).list("person.identifiers"))
                .hasSize(1);
        assertThat(scene.read(area.health(), person).text("person.identifiers[0].agencyCode"))
                .isEqualTo(area.council().agency());
        assertThat(scene.read(area.health(), person).body()).contains("IDENTIFIER_ADDED");
        Answer police = scene.read(area.police(), person).success();
        assertThat(police.list("person.identifiers")).isEmpty();
        assertThat(police.body()).doesNotContain("9434765919", "NHS_NUMBER", "IDENTIFIER_ADDED");
    }

    @Test
    void takesIdentifierOnceFromThoseWhoSeeItAndTellsNothingToThoseWhoDoNot() {
        change(area.health(), "addIdentifier", "AddIdentifierInput", NHS_NUMBER).success();

        Answer twice = change(area.health(), "addIdentifier", "AddIdentifierInput", NHS_NUMBER);
        Answer unaware = change(area.police(), "addIdentifier", "AddIdentifierInput", NHS_NUMBER);

        assertThat(twice.extension("rule")).containsExactly("person.identifier-once");
        assertThat(unaware.success().list("addIdentifier.person.identifiers[*].agencyCode"))
                .containsExactly(area.police().agency());
        assertThat(scene.read(area.health(), person).list("person.identifiers")).hasSize(1);
    }

    @Test
    void removesIdentifierOnlyForThoseWhoSeeIt() {
        change(area.health(), "addIdentifier", "AddIdentifierInput", NHS_NUMBER).success();

        Answer hidden = change(area.police(), "removeIdentifier", "RemoveIdentifierInput", NHS_NUMBER);
        Answer absent = change(
                area.police(),
                "removeIdentifier",
                "RemoveIdentifierInput",
                Map.of("identifier", Map.of("type", "CRN", "value", "X123456")));
        Answer removed = change(area.health(), "removeIdentifier", "RemoveIdentifierInput", NHS_NUMBER);

        assertThat(hidden.errorCodes()).containsExactly("NOT_FOUND");
        assertThat(hidden.errors().get(0).get("message"))
                .isEqualTo(absent.errors().get(0).get("message"));
        assertThat(removed.success().list("removeIdentifier.person.identifiers"))
                .isEmpty();
    }

    @Test
    void refusesIdentifierOfAnotherKindOfParty() {
        Answer answer = change(
                area.council(),
                "addIdentifier",
                "AddIdentifierInput",
                Map.of("identifier", Map.of("type", "COMPANY_NUMBER", "value", "01234567")));

        assertThat(answer.extension("rule")).containsExactly("person.identifier-fits-kind");
    }

    private Answer end(String address, String lastDay) {
        return change(area.council(), "endAddress", "EndAddressInput", Map.of("addressId", address, "to", lastDay));
    }

    private Answer amend(Bearer bearer, Map<String, Object> details) {
        return change(bearer, "amendPerson", "AmendPersonInput", details);
    }

    private Answer change(Bearer bearer, String mutation, String type, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", person);
        return scene.change(bearer, mutation, type, input);
    }
}
