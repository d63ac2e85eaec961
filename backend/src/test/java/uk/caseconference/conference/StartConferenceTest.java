package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
class StartConferenceTest {

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Room room;
    private String conference = "";

    @BeforeEach
    void prepare() {
        room = new Room(api, newcomers);
        conference = room.conference();
        room.list(conference, room.acceptedCase(room.housing, room.police), room.police);
        room.publish(conference);
    }

    @Test
    void startsWithQuorumAndDeclaration() {
        room.present(conference, room.council);
        room.present(conference, room.police);
        declare();

        Answer answer = room.act(room.council, "startConference", input());

        assertThat(answer.text("startConference.conference.status")).isEqualTo("IN_SESSION");
        assertThat(journal.about(conference))
                .extracting(JournalEntry::operation)
                .contains("startConference");
    }

    @Test
    void refusesEveryUnmetGateAtOnce() {
        assertThat(start(room.council).extension("rule"))
                .containsExactlyInAnyOrder("conference.declaration-read", "conference.quorum");
    }

    @Test
    void startsWithoutQuorumForTheChairsReasonOnly() {
        room.present(conference, room.council);
        declare();
        Map<String, Object> input = new HashMap<>(input());
        input.put("reasonNotQuorate", "The risk will not wait.");

        assertThat(start(room.council).extension("rule")).containsExactly("conference.quorum");
        room.act(room.council, "startConference", input);

        Answer answer = room.ask(room.police, conference, "opening { quorate reason }");
        assertThat(answer.data("conference.opening.quorate")).isEqualTo(false);
        assertThat(answer.text("conference.opening.reason")).isEqualTo("The risk will not wait.");
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous()
                        .mutate(Room.document("startConference"), input())
                        .errorCodes())
                .containsExactly("UNAUTHENTICATED");
    }

    @Test
    void refusesWithoutPermission() {
        Bearer facilitator = room.council.without(Permission.CONFERENCE_CHAIR);

        assertThat(start(facilitator).extension("reason")).containsExactly("SCOPE_MISSING");
    }

    @Test
    void refusesSomebodyWhoMayChairAndIsNotNamed() {
        Bearer police = room.police.colleague();

        assertThat(start(police).extension("rule")).containsExactly("conference.chair-only");
        assertThat(journal.of(police, JournalAction.REFUSE))
                .extracting(JournalEntry::reason)
                .contains("NOT_INVOLVED");
    }

    @Test
    void hidesConferenceFromAgencyThatIsNotInvited() {
        assertThat(start(room.health).errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void answersForNothingAsForWhatIsHidden() {
        Answer answer = room.attempt(
                room.council, "startConference", Map.of("conferenceId", GlobalId.of("Conference", "nothing")));

        assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void refusesStaleVersion() {
        Map<String, Object> input = new HashMap<>(input());
        input.put("expectedVersion", 0);

        assertThat(room.attempt(room.council, "startConference", input).errorCodes())
                .containsExactly("STALE");
    }

    @Test
    void refusesToCloseWithEveryUnmetGateAtOnce() {
        room.present(conference, room.council);
        room.present(conference, room.police);
        room.act(room.council, "inviteAgencies", Map.of("conferenceId", conference, "agencyIds", health()));
        room.start(conference);

        assertThat(room.attempt(room.council, "closeConference", input()).extension("rule"))
                .containsExactlyInAnyOrder("conference.items-settled", "conference.attendance-complete");
    }

    @Test
    void bringsCaseAlongOnceItsItemIsConcluded() {
        room.present(conference, room.council);
        room.present(conference, room.police);
        room.start(conference);
        assertThat(caseStatus()).isEqualTo("RESEARCH");

        room.conclude(room.see(room.council, conference).text("conference.agenda[0].id"));

        assertThat(caseStatus()).isEqualTo("DISCUSSED");
    }

    private String caseStatus() {
        return room.ask(room.council, conference, "agenda { caseFile { status } }")
                .text("conference.agenda[0].caseFile.status");
    }

    private List<String> health() {
        return List.of(Newcomers.agencyId(room.health));
    }

    private void declare() {
        room.act(room.council, "declareConfidentiality", input());
    }

    private Answer start(Bearer who) {
        return room.attempt(who, "startConference", input());
    }

    private Map<String, Object> input() {
        return Map.of("conferenceId", conference);
    }
}
