package uk.caseconference.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.People;

/** The worked example from referral to review, each step by the agency that would do it. */
@ApiTest
class JourneyTest {

    private static final String EVERY_PATH = """
            query($case: ID!, $conference: ID!, $contribution: ID!) {
              caseFile(id: $case) {
                contributions(first: 20) { totalCount nodes { text history { nodes { verb } } } }
                chronology(first: 20) { totalCount nodes { title summary } }
                history(first: 20) { nodes { verb changes { from to } } }
                listings { id }
              }
              conference(id: $conference) { minutes { items { information { text } } } }
              contribution(id: $contribution) { text }
              node(id: $contribution) { id }
              searchContributions(filter: {text: "liaison contact"}) { totalCount nodes { text } }
            }
            """;

    private static final String MINUTES = """
            query($id: ID!) {
              conference(id: $id) {
                minutes {
                  id edition status seal sealIntact corrections { text }
                  replaces { status sealIntact }
                  apologies { agencyId informationSent receivedOn }
                  items { agreed { reference } }
                }
              }
            }
            """;

    private static @Nullable ExampletonCase finished;

    @Autowired
    private Api api;

    @BeforeEach
    void walk() {
        finished = finished == null ? new ExampletonCase(api).toTheEndOfTheConference() : finished;
    }

    private ExampletonCase story() {
        return Objects.requireNonNull(finished);
    }

    @Test
    void theCaseHasFollowedItsConference() {
        Answer seen = api.as(People.facilitator())
                .run(
                        "query($id: ID!) { caseFile(id: $id) { status reference incidentCount latestRisk { score }"
                                + " actions { totalCount } } }",
                        Map.of("id", story().caseFile))
                .success();
        assertThat(seen.text("caseFile.status")).isEqualTo("PLAN_OPEN");
        assertThat(seen.text("caseFile.reference")).matches("HH-20\\d\\d-\\d{4,}");
        assertThat(seen.number("caseFile.incidentCount")).isEqualTo(2);
        assertThat(seen.number("caseFile.actions.totalCount")).isEqualTo(3);
    }

    static List<Bearer> present() {
        return List.of(
                People.mentalHealthNurse(),
                People.facilitator(),
                People.chair(),
                People.policeOfficer(),
                People.housingOfficer(),
                People.probationPractitioner(),
                People.recoveryWorker());
    }

    @ParameterizedTest
    @MethodSource("present")
    void thosePresentReadWhatTheNurseSaid(Bearer reader) {
        Answer seen = everyPath(reader);
        assertThat(seen.number("caseFile.contributions.totalCount")).isEqualTo(7);
        assertThat(seen.text("contribution.text")).isEqualTo(ExampletonCase.NURSE_SAYS);
        assertThat(seen.list("conference.minutes.items[*].information[*].text")).contains(ExampletonCase.NURSE_SAYS);
    }

    static List<Bearer> elsewhere() {
        return List.of(
                People.fireOfficer(),
                People.socialWorker(),
                People.policeInspector(),
                People.minuteTaker(),
                People.housingSolicitor(),
                People.system("saltmere-police"));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void nobodyElseLearnsThatTheNurseSaidAnything(Bearer reader) {
        Answer seen = everyPath(reader);
        assertThat(seen.body()).doesNotContain("liaison");
        assertThat(seen.number("caseFile.contributions.totalCount")).isEqualTo(6);
        assertThat(seen.data("contribution")).isNull();
        assertThat(seen.data("node")).isNull();
        assertThat(seen.list("caseFile.chronology.nodes[*].title"))
                .hasSize(seen.number("caseFile.chronology.totalCount"));
        int present = everyPath(People.policeOfficer()).number("caseFile.chronology.totalCount");
        assertThat(seen.number("caseFile.chronology.totalCount")).isEqualTo(present - 1);
        assertThat(seen.list("conference.minutes.items[*].information[*].text")).hasSize(6);
    }

    @Test
    void writingSomebodyInAfterTheCloseOpensNothingToThem() {
        Bearer absent = People.minuteTaker();
        new Steps(api)
                .done(
                        People.facilitator(),
                        "recordAttendance",
                        "conference { version }",
                        Map.of(
                                "conferenceId", story().conference,
                                "agencyId", ExampletonCase.agency(absent.agency()),
                                "userId", absent.subject(),
                                "name", absent.name(),
                                "code", "PRESENT"));
        assertThat(everyPath(absent).data("contribution")).isNull();
    }

    @Test
    void anInvitedAgencyWithoutAPartInTheCaseSeesAnEmptyAgenda() {
        Answer seen = api.as(People.victimSupportWorker())
                .run(
                        "query($id: ID!) { conference(id: $id) { agenda { id } minutes { items { order } } } }",
                        Map.of("id", story().conference))
                .success();
        assertThat(seen.list("conference.agenda")).isEmpty();
        assertThat(seen.body()).doesNotContain("HH-20");
    }

    @Test
    void whatIsOwedIsFoundInOneQuery() {
        Answer owed = api.as(People.housingOfficer())
                .run("{ myWork(scope: MY_AGENCY, first: 100) { nodes { id } } }")
                .success();
        assertThat(owed.list("myWork.nodes[*].id"))
                .contains(Objects.requireNonNull(story().actions.get("A1")));
    }

    @Test
    void theFireVisitIsNotPossibleAndNotMissed() {
        String action = Objects.requireNonNull(story().actions.get("A6"));
        Answer done = new Steps(api)
                .done(
                        People.fireOfficer(),
                        "markActionNotPossible",
                        "action { status overdue onTime }",
                        Map.of("actionId", action, "reason", "No access."));
        assertThat(done.text("markActionNotPossible.action.status")).isEqualTo("NOT_POSSIBLE");
        assertThat(done.data("markActionNotPossible.action.onTime")).isNull();
    }

    @Test
    void theReviewIsRecorded() {
        Answer reviewed = new Steps(api)
                .done(
                        People.facilitator(),
                        "reviewCase",
                        "caseFile { status reviewOn }",
                        Map.of(
                                "caseFileId", story().caseFile,
                                "reviewedOn", "2026-05-12",
                                "progress", "Risk is down to medium.",
                                "nextReviewOn", "2199-09-22"));
        assertThat(reviewed.text("reviewCase.caseFile.reviewOn")).isEqualTo("2199-09-22");
    }

    @Test
    void theMinutesAreSealedAlikeForEveryReader() {
        Answer present = minutes(People.policeOfficer());
        Answer elsewhere = minutes(People.fireOfficer());
        Answer outside = minutes(People.victimSupportWorker());

        assertThat(present.text("conference.minutes.status")).isEqualTo("APPROVED");
        for (Answer other : List.of(present, elsewhere, outside)) {
            assertThat(other.text("conference.minutes.seal")).isEqualTo(present.text("conference.minutes.seal"));
            assertThat(other.text("conference.minutes.sealIntact")).isEqualTo("true");
        }
        assertThat(present.list("conference.minutes.items[0].agreed[*].reference"))
                .containsExactly("A1", "A2", "A3");
        assertThat(present.list("conference.minutes.apologies[*].informationSent"))
                .containsExactly(true, true);
        assertThat(outside.list("conference.minutes.items")).isEmpty();
    }

    @Test
    void onlyTheChairOfTheConferenceApprovesItsMinutes() {
        Map<String, Object> input =
                Map.of("minutesId", minutes(People.chair()).text("conference.minutes.id"), "expectedVersion", 1);
        Steps steps = new Steps(api);

        assertThat(approval(steps, People.policeOfficer(), input).extension("reason"))
                .containsExactly("SCOPE_MISSING");
        assertThat(approval(steps, People.policeInspector(), input).extension("rule"))
                .containsExactly("minutes.chair-approves");
        assertThat(approval(steps, People.chair(), input).extension("rule")).containsExactly("minutes.status");
    }

    private static Answer approval(Steps steps, Bearer who, Map<String, Object> input) {
        return steps.asked(who, "approveMinutes", "minutes { id }", input);
    }

    @Test
    void aCorrectionIsDraftUntilTheChairApprovesIt() {
        ExampletonCase own = new ExampletonCase(api).toTheEndOfTheConference();
        Steps steps = new Steps(api);
        String first = minutes(People.chair(), own).text("conference.minutes.id");
        Answer draft = steps.done(
                People.facilitator(),
                "correctMinutes",
                "minutes { id version edition status seal replaces { id } corrections { text } }",
                Map.of(
                        "minutesId",
                        first,
                        "reason",
                        "A wrong flat.",
                        "corrections",
                        List.of(Map.of("listingId", own.listing, "text", "It was number 14."))));
        assertThat(draft.text("correctMinutes.minutes.replaces.id")).isEqualTo(first);
        assertThat(draft.data("correctMinutes.minutes.seal")).isNull();
        assertThat(minutes(People.fireOfficer(), own).text("conference.minutes.id"))
                .isEqualTo(first);

        steps.done(
                People.chair(),
                "approveMinutes",
                "minutes { edition }",
                Map.of(
                        "minutesId", draft.text("correctMinutes.minutes.id"),
                        "expectedVersion", draft.number("correctMinutes.minutes.version")));

        Answer seen = minutes(People.fireOfficer(), own);
        assertThat(seen.number("conference.minutes.edition")).isEqualTo(2);
        assertThat(seen.list("conference.minutes.corrections[*].text")).containsExactly("It was number 14.");
        assertThat(seen.text("conference.minutes.replaces.status")).isEqualTo("SUPERSEDED");
        assertThat(seen.text("conference.minutes.replaces.sealIntact")).isEqualTo("true");
        assertThat(minutes(People.victimSupportWorker(), own).list("conference.minutes.corrections"))
                .isEmpty();
    }

    private Answer minutes(Bearer reader) {
        return minutes(reader, story());
    }

    private Answer minutes(Bearer reader, ExampletonCase its) {
        return api.as(reader).run(MINUTES, Map.of("id", its.conference)).success();
    }

    private Answer everyPath(Bearer reader) {
        return api.as(reader)
                .run(
                        EVERY_PATH,
                        Map.of(
                                "case", story().caseFile,
                                "conference", story().conference,
                                "contribution",
                                        Objects.requireNonNull(
                                                story().contributions.get("health"))))
                .success();
    }
}
