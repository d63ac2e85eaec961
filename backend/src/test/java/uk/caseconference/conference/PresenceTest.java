package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.standing.AttendanceRegister;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

@ApiTest
class PresenceTest {

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private AttendanceRegister register;

    private Room room;
    private String conference = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void prepare() {
        room = new Room(api, newcomers);
        conference = room.conference();
        first = room.list(conference, room.acceptedCase(room.housing, room.police), room.police);
        second = room.list(conference, room.acceptedCase(room.housing, room.police), room.police);
        room.publish(conference);
        room.present(conference, room.council);
        room.present(conference, room.police);
    }

    @Test
    void doesNotCountBeforeTheConferenceStarts() {
        assertThat(attended(room.police)).isEmpty();

        room.start(conference);

        assertThat(attended(room.police)).isEqualTo(local(first, second));
    }

    @Test
    void isOfOnePersonActingForTheAgencyRecorded() {
        room.start(conference);

        assertThat(attended(room.police.colleague())).isEmpty();
        assertThat(attended(room.police.inAgency(room.health.agency()))).isEmpty();
    }

    @Test
    void doesNotCountForObservers() {
        room.start(conference);
        room.attend(conference, room.health, "OBSERVER", Map.of("statementSignedOn", "2026-03-17"));

        assertThat(attended(room.health)).isEmpty();
    }

    @Test
    void countsForDeputies() {
        room.start(conference);
        Bearer deputy = room.police.colleague();
        room.attend(conference, deputy, "DEPUTY", Map.of());

        assertThat(attended(deputy)).isEqualTo(local(first, second));
    }

    @Test
    void leavesOutWhatAConflictKeepsSomebodyOutOf() {
        room.start(conference);
        room.attend(conference, room.police, "EXCLUDED_CONFLICT", Map.of("excludedFromListingIds", List.of(first)));

        assertThat(attended(room.police)).isEqualTo(local(second));
    }

    @Test
    void leavesOutWhatWasPutOff() {
        room.start(conference);
        room.act(room.council, "deferListing", Map.of("listingId", second, "reason", "No time."));

        assertThat(attended(room.police)).isEqualTo(local(first));
    }

    @Test
    void endsWithACorrection() {
        room.start(conference);

        room.attend(conference, room.police, "ABSENT", Map.of("attendeeId", entryOf(room.police)));

        assertThat(attended(room.police)).isEmpty();
    }

    @Test
    void endsWithItsRemoval() {
        room.start(conference);

        room.act(
                room.council,
                "removeAttendance",
                Map.of("conferenceId", conference, "attendeeId", entryOf(room.police), "reason", "Was not there."));

        assertThat(attended(room.police)).isEmpty();
    }

    @Test
    void outlastsTheConference() {
        room.attend(conference, room.housing, "OBSERVER", Map.of("statementSignedOn", "2026-03-17"));
        room.start(conference);
        room.conclude(first);
        room.conclude(second);

        room.act(room.council, "closeConference", Map.of("conferenceId", conference));

        assertThat(attended(room.police)).isEqualTo(local(first, second));
    }

    private String entryOf(Bearer who) {
        return room.see(room.council, conference)
                .list("conference.attendance[?(@.userId == '" + who.subject() + "')].id")
                .get(0)
                .toString();
    }

    private Set<String> attended(Bearer who) {
        return register.listingsAttended(who.subject(), who.agency());
    }

    private static Set<String> local(String... listings) {
        return Set.of(listings).stream()
                .map(id -> GlobalId.local("Listing", id))
                .collect(Collectors.toSet());
    }
}
