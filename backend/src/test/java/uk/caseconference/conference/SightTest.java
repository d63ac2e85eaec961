package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** Two cases before one conference: the first concerns the police, the second health, and neither the other. */
@ApiTest
class SightTest {

    private static final String HISTORY = "history(first: 50) { totalCount nodes { verb changes { from to } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private Room room;
    private String conference = "";
    private String ofPolice = "";
    private String ofHealth = "";
    private String caseOfPolice = "";
    private String caseOfHealth = "";

    @BeforeEach
    void list() {
        room = new Room(api, newcomers);
        conference = room.conference();
        caseOfPolice = room.acceptedCase(room.housing, room.police);
        caseOfHealth = room.acceptedCase(room.housing, room.health);
        ofPolice = room.list(conference, caseOfPolice, room.police);
        ofHealth = room.list(conference, caseOfHealth, room.health);
    }

    @Test
    void showsAgendaBeforePublicationToTheFacilitatorOnly() {
        assertThat(agenda(room.council)).containsExactly(ofPolice, ofHealth);
        assertThat(agenda(room.police)).isEmpty();
    }

    @Test
    void showsEachAgencyItsOwnItemNumberedAsIfThereWereNoOther() {
        room.publish(conference);

        assertThat(agenda(room.council)).containsExactly(ofPolice, ofHealth);
        assertThat(agenda(room.police)).containsExactly(ofPolice);
        assertThat(agenda(room.health)).containsExactly(ofHealth);
        assertThat(room.see(room.health, conference).list("conference.agenda[*].order"))
                .containsExactly(1);
    }

    @Test
    void findsListingOfAnotherCaseNowhere() {
        room.publish(conference);
        String node = "query($id: ID!) { node(id: $id) { id } }";

        assertThat(api.as(room.health).run(node, Map.of("id", ofHealth)).text("node.id"))
                .isEqualTo(ofHealth);
        assertThat(api.as(room.health).run(node, Map.of("id", ofPolice)).data("node"))
                .isNull();
    }

    @Test
    void tellsNothingOfAnotherCaseInTheHistory() {
        room.publish(conference);
        Answer police = room.ask(room.police, conference, HISTORY);
        Answer council = room.ask(room.council, conference, HISTORY);

        assertThat(police.body()).contains(ofPolice).doesNotContain(ofHealth);
        assertThat(council.body()).contains(ofPolice).contains(ofHealth);
        assertThat(police.number("conference.history.totalCount"))
                .isLessThan(council.number("conference.history.totalCount"));
    }

    @Test
    void hidesItemFromSomebodyWithAConflict() {
        room.publish(conference);
        room.attend(conference, room.police, "EXCLUDED_CONFLICT", Map.of("excludedFromListingIds", List.of(ofPolice)));

        assertThat(agenda(room.police)).isEmpty();
        assertThat(agenda(room.police.colleague())).containsExactly(ofPolice);
        assertThat(room.see(room.health, conference).list("conference.attendance"))
                .isEmpty();
    }

    @Test
    void hidesItemFromSomebodyOnTheExclusionRegister() {
        room.publish(conference);
        Bearer officer = room.police.colleague();
        room.act(
                room.council,
                "addExclusion",
                "exclusion { id }",
                Map.of("targetId", caseOfPolice, "userId", officer.subject(), "reason", "Related to a party."));

        assertThat(agenda(officer)).isEmpty();
        assertThat(room.attempt(
                                room.council.colleague(),
                                "deferListing",
                                Map.of("listingId", ofPolice, "reason", "No time."))
                        .errors())
                .isEmpty();
    }

    @Test
    void tellsOthersNothingOfWhatAnAgencyReturned() {
        room.publish(conference);
        String requests = "researchRequests { agencyId state }";

        assertThat(room.ask(room.council, conference, requests).list("conference.researchRequests[*].agencyId"))
                .containsExactly(room.police.agency(), room.health.agency());
        assertThat(room.ask(room.housing, conference, requests).data("conference"))
                .isNull();
        assertThat(room.ask(room.police, conference, requests).list("conference.researchRequests[*].state"))
                .containsExactly("MISSING");
    }

    @Test
    void saysWhatResearchIsOwedUntilItIsReturned() {
        room.publish(conference);
        String owed = "{ researchOwed { totalCount nodes { listing { id } state } } }";
        assertThat(api.as(room.police).run(owed).success().list("researchOwed.nodes[*].listing.id"))
                .containsExactly(ofPolice);

        contribute(room.police, caseOfPolice, ofPolice, "ALL_PARTICIPANTS");

        assertThat(api.as(room.police).run(owed).success().number("researchOwed.totalCount"))
                .isZero();
        assertThat(room.ask(room.council, conference, "researchRequests { agencyId state }")
                        .list("conference.researchRequests[*].state"))
                .containsExactly("LATE", "MISSING");
    }

    @Test
    void showsCaseWhereItWasListedOncePublished() {
        String listings = "query($id: ID!) { caseFile(id: $id) { listings { id conference { id } } } }";
        Map<String, String> id = Map.of("id", caseOfPolice);
        assertThat(api.as(room.police).run(listings, id).success().list("caseFile.listings"))
                .isEmpty();

        room.publish(conference);

        assertThat(api.as(room.police).run(listings, id).success().list("caseFile.listings[*].id"))
                .containsExactly(ofPolice);
        assertThat(api.as(room.housing).run(listings, id).success().list("caseFile.listings"))
                .isEmpty();
    }

    @Test
    void keepsWhatIsForThosePresentFromEverybodyElse() {
        room.publish(conference);
        contribute(room.health, caseOfHealth, ofHealth, "PRESENT_AT_CONFERENCE");
        room.present(conference, room.council);
        room.present(conference, room.police);
        assertThat(contributions(room.council)).isZero();

        room.start(conference);

        assertThat(contributions(room.council)).isEqualTo(1);
        assertThat(contributions(room.council.colleague())).isZero();
        assertThat(contributions(room.housing)).isZero();
    }

    private int contributions(Bearer who) {
        return api.as(who)
                .run(
                        "query($id: ID!) { caseFile(id: $id) { contributions { totalCount } } }",
                        Map.of("id", caseOfHealth))
                .success()
                .number("caseFile.contributions.totalCount");
    }

    private void contribute(Bearer who, String caseFile, String listing, String audience) {
        room.act(
                who,
                "addContribution",
                "contribution { id }",
                Map.of(
                        "caseFileId", caseFile,
                        "listingId", listing,
                        "knowledge", "KNOWN_SHARED",
                        "text", "One contact.",
                        "category", "HEALTH",
                        "handling", Map.of("audience", audience),
                        "gateway", "CDA_S115",
                        "proportionality", "Risk to others."));
    }

    private List<Object> agenda(Bearer who) {
        return room.see(who, conference).success().list("conference.agenda[*].id");
    }
}
