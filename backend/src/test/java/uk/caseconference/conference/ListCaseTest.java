package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.access.Permission;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
class ListCaseTest {

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Room room;

    @BeforeEach
    void enter() {
        room = new Room(api, newcomers);
    }

    @Test
    void putsCaseOnTheAgendaAndInvitesWhoIsAsked() {
        String conference = room.conference();
        String caseFile = room.acceptedCase(room.housing, room.police);

        Answer answer = room.act(room.council, "listCase", input(conference, caseFile, room.police));

        assertThat(answer.list("listCase.conference.agenda[*].caseFile.id")).containsExactly(caseFile);
        assertThat(answer.list("listCase.conference.agenda[*].order")).containsExactly(1);
        assertThat(room.see(room.police, conference).text("conference.status")).isEqualTo("SCHEDULED");
        assertThat(status(caseFile)).isEqualTo("LISTED");
        assertThat(journal.about(conference)).extracting(JournalEntry::action).contains(JournalAction.ALTER);
    }

    @Test
    void marksEmergency() {
        String conference = room.conference();
        String caseFile = room.acceptedCase(room.housing);
        Map<String, Object> input = input(conference, caseFile);
        input.put("emergency", true);

        room.act(room.council, "listCase", input);

        assertThat(status(caseFile)).isEqualTo("EMERGENCY_LISTED");
    }

    @Test
    void refusesWithoutToken() {
        Answer answer = api.anonymous().mutate(Room.document("listCase"), input("x", "y"));

        assertThat(answer.errorCodes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesWithoutPermission() {
        Bearer reader = room.council.colleague().without(Permission.CONFERENCE_FACILITATE);

        Answer answer = room.attempt(reader, "listCase", input(room.conference(), room.acceptedCase(room.housing)));

        assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
    }

    @Test
    void hidesConferenceFromTheFacilitatorOfAnotherArea() {
        String area = Newcomers.area();
        Bearer other = newcomers.agency(AgencyKind.COUNCIL, area);
        newcomers.agreement(area, other);

        Answer answer = room.attempt(other, "listCase", input(room.conference(), room.acceptedCase(room.housing)));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
        assertThat(journal.of(other, JournalAction.REFUSE)).isNotEmpty();
    }

    @Test
    void hidesConferenceOnceTheAgreementHasBeenLeft() {
        Room lapsed = new Room(api, newcomers);
        String conference = lapsed.conference();
        String caseFile = lapsed.acceptedCase(lapsed.housing);
        Bearer council = newcomers.agency(AgencyKind.COUNCIL, Newcomers.area());

        Answer answer = lapsed.attempt(council, "listCase", input(conference, caseFile));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void hidesCaseFromSomebodyOnTheExclusionRegister() {
        String conference = room.conference();
        String caseFile = room.acceptedCase(room.housing);
        Bearer colleague = room.council.colleague();
        exclude(colleague, caseFile);

        Answer answer = room.attempt(colleague, "listCase", input(conference, caseFile));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void answersForNothingAsForWhatIsHidden() {
        Answer answer = room.attempt(
                room.council, "listCase", input(GlobalId.of("Conference", "nothing"), room.acceptedCase(room.housing)));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void refusesStaleVersion() {
        String conference = room.conference();
        room.list(conference, room.acceptedCase(room.housing));
        Map<String, Object> input = input(conference, room.acceptedCase(room.housing));
        input.put("expectedVersion", 0);

        Answer answer = room.attempt(room.council, "listCase", input);

        assertThat(answer.errorCodes()).containsExactly("STALE");
        assertThat(answer.extension("currentVersion")).containsExactly("1");
    }

    @Test
    void refusesToAskAnAgencyThatDoesNotTakePartInTheCase() {
        Answer answer = room.attempt(
                room.council, "listCase", input(room.conference(), room.acceptedCase(room.housing), room.police));

        assertThat(answer.extension("rule")).containsExactly("conference.asked-take-part");
    }

    @Test
    void refusesCaseThatHasNotBeenAccepted() {
        Answer answer =
                room.attempt(room.council, "listCase", input(room.conference(), room.referredCase(room.housing)));

        assertThat(answer.extension("rule")).containsExactly("conference.case-accepted");
    }

    @Test
    void refusesSecondListingOfTheSameCase() {
        String conference = room.conference();
        String caseFile = room.acceptedCase(room.housing);
        room.list(conference, caseFile);

        Answer answer = room.attempt(room.council, "listCase", input(conference, caseFile));

        assertThat(answer.extension("rule")).containsExactly("conference.listing-once");
    }

    @Test
    void carriesForwardWhatWasPutOff() {
        String caseFile = room.acceptedCase(room.housing);
        String first = room.conference();
        String listing = room.list(first, caseFile);
        room.publish(first);
        room.act(room.council, "deferListing", Map.of("listingId", listing, "reason", "Nobody from housing."));

        String next = room.conference();
        room.list(next, caseFile);

        Answer answer = room.ask(room.council, next, "agenda { carriedForwardFrom { id deferredBecause } }");
        assertThat(answer.text("conference.agenda[0].carriedForwardFrom.id")).isEqualTo(listing);
    }

    private void exclude(Bearer who, String caseFile) {
        room.act(
                room.council,
                "addExclusion",
                "exclusion { id }",
                Map.of("targetId", caseFile, "userId", who.subject(), "reason", "Related to a party."));
    }

    private String status(String caseFile) {
        return api.as(room.council)
                .run("query($id: ID!) { caseFile(id: $id) { status } }", Map.of("id", caseFile))
                .text("caseFile.status");
    }

    private static Map<String, Object> input(String conference, String caseFile, Bearer... asked) {
        return new HashMap<>(Map.of(
                "conferenceId",
                conference,
                "caseFileId",
                caseFile,
                "askedAgencyIds",
                List.of(asked).stream().map(Newcomers::agencyId).toList()));
    }
}
