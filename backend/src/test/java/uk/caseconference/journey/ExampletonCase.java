package uk.caseconference.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.People;

/** The worked example of the practice: Rex Exampleton of Placeholder Court, from referral to the agreed action plan. */
final class ExampletonCase {

    static final String AREA = "E22999001";
    static final String NURSE_SAYS = "One liaison contact at A&E in December.";

    final Map<String, String> actions = new LinkedHashMap<>();
    final Map<String, String> contributions = new LinkedHashMap<>();
    final String run = UUID.randomUUID().toString().substring(0, 8);
    String rex = "";
    String ada = "";
    String caseFile = "";
    String conference = "";
    String listing = "";
    String plan = "";

    private final Steps steps;

    ExampletonCase(Api api) {
        this.steps = new Steps(api);
    }

    static String agency(String code) {
        return GlobalId.of("Agency", code);
    }

    void refer() {
        rex = person("Rex", "Exampleton " + run, "1992");
        ada = person("Ada", "Placeholder " + run, "1955");
        caseFile = steps.id(
                People.housingOfficer(),
                "referCase",
                "caseFile",
                Map.of(
                        "areaCode",
                        AREA,
                        "category",
                        "ANTI_SOCIAL_BEHAVIOUR",
                        "subjectId",
                        rex,
                        "otherParties",
                        List.of(Map.of("personId", ada, "role", "VICTIM")),
                        "receivedAt",
                        "2026-03-02T09:30:00Z",
                        "reason",
                        "Eleven incidents since 4 January.",
                        "consent",
                        "GIVEN",
                        "incidents",
                        List.of(
                                incident("2026-02-28T21:40:00Z", "PERSONAL", "threats"),
                                incident("2026-01-04T23:10:00Z", "NUISANCE", "noise"))));
    }

    private static Map<String, Object> incident(String at, String category, String type) {
        return Map.of("occurredAt", at, "category", category, "type", type, "summary", "Shouting and banging.");
    }

    private String person(String given, String family, String born) {
        return steps.id(
                People.housingOfficer(),
                "createPerson",
                "person",
                Map.of(
                        "areaCode", AREA,
                        "kind", "PERSON",
                        "givenNames", given,
                        "familyName", family,
                        "dateOfBirth", born));
    }

    void assessRisk() {
        steps.done(
                People.housingOfficer(),
                "assessRisk",
                "riskAssessment { score suggestedBand agreedBand }",
                Map.of(
                        "caseFileId",
                        caseFile,
                        "assessedOn",
                        "2026-03-02",
                        "answers",
                        List.of(
                                Map.of("question", "frequency_of_incidents", "answer", "DAILY"),
                                Map.of("question", "frequency_trend", "answer", "MUCH_MORE"),
                                Map.of("question", "weapon_or_threat", "answer", "THREATS"))));
    }

    void screen() {
        steps.done(
                People.facilitator(),
                "screenCase",
                "caseFile { status }",
                Map.of(
                        "caseFileId", caseFile,
                        "outcome", "ACCEPTED",
                        "reason", "Meets the threshold.",
                        "thresholdTest", "RAM of 25 or more",
                        "duplicateChecked", true,
                        "conflictChecked", true,
                        "screenedOn", "2026-03-03"));
        for (String partner : List.of(
                "saltmere-police",
                "saltmere-probation",
                "saltmere-mental-health",
                "clearwater-recovery",
                "saltmere-fire",
                "saltmere-adult-care")) {
            steps.done(
                    People.facilitator(),
                    "addParticipant",
                    "caseFile { version }",
                    Map.of("caseFileId", caseFile, "agencyId", agency(partner), "reason", "Knows the household."));
        }
        steps.done(
                People.facilitator(),
                "setLeadAgency",
                "caseFile { version }",
                Map.of("caseFileId", caseFile, "agencyId", agency("fictional-homes")));
    }

    void schedule() {
        Instant begins = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        conference = steps.id(
                People.facilitator(),
                "scheduleConference",
                "conference",
                Map.of(
                        "areaCode", AREA,
                        "kind", "ASB_HIGH_HARM",
                        "startsAt", begins.toString(),
                        "endsAt", begins.plus(2, ChronoUnit.HOURS).toString(),
                        "place", "Saltmere Town Hall",
                        "chair",
                                Map.of(
                                        "userId", "hector.headline",
                                        "name", "Hector Headline",
                                        "agencyId", agency("saltmere-council")),
                        "minuteTaker", Map.of("userId", "mina.minuteworth", "name", "Mina Minuteworth"),
                        "invitedAgencyIds",
                                List.of(
                                        agency("saltmere-police"),
                                        agency("fictional-homes"),
                                        agency("saltmere-probation"),
                                        agency("saltmere-mental-health"),
                                        agency("clearwater-recovery"),
                                        agency("saltmere-fire"),
                                        agency("saltmere-adult-care"),
                                        agency("harbour-victim-support"))));
        Object listed = steps.done(
                        People.facilitator(),
                        "listCase",
                        "conference { agenda { id } }",
                        Map.of(
                                "conferenceId", conference,
                                "caseFileId", caseFile,
                                "askedAgencyIds",
                                        List.of(
                                                agency("saltmere-police"),
                                                agency("fictional-homes"),
                                                agency("saltmere-probation"),
                                                agency("saltmere-mental-health"),
                                                agency("clearwater-recovery"),
                                                agency("saltmere-fire"),
                                                agency("saltmere-adult-care"))))
                .data("listCase.conference.agenda[0].id");
        listing = String.valueOf(listed);
        steps.done(
                People.facilitator(),
                "publishAgenda",
                "conference { status }",
                Map.of(
                        "conferenceId",
                        conference,
                        "researchDueAt",
                        begins.minus(1, ChronoUnit.DAYS).toString()));
    }

    void research() {
        contribute(
                "police", People.policeOfficer(), "Nine logs, an arrest, no markers.", "OFFENDING", "ALL_PARTICIPANTS");
        contribute("housing", People.housingOfficer(), "Two warnings, arrears of 640.", "HOUSING", "ALL_PARTICIPANTS");
        contribute("probation", People.probationPractitioner(), "Order ended.", "OFFENDING", "ALL_PARTICIPANTS");
        contribute("health", People.mentalHealthNurse(), NURSE_SAYS, "HEALTH", "PRESENT_AT_CONFERENCE");
        contribute(
                "recovery",
                People.recoveryWorker(),
                "Closed for non-attendance.",
                "SUBSTANCE_MISUSE",
                "ALL_PARTICIPANTS");
        contribute("fire", People.fireOfficer(), "Visit refused.", "FIRE_SAFETY", "ALL_PARTICIPANTS");
        contribute("care", People.socialWorker(), "Care package, falls.", "SOCIAL_CARE", "ALL_PARTICIPANTS");
    }

    private void contribute(String by, Bearer who, String text, String category, String audience) {
        String id = steps.id(
                who,
                "addContribution",
                "contribution",
                Map.of(
                        "caseFileId",
                        caseFile,
                        "listingId",
                        listing,
                        "knowledge",
                        "KNOWN_SHARED",
                        "text",
                        text,
                        "category",
                        category,
                        "gateway",
                        "PUBLIC_INTEREST",
                        "proportionality",
                        "Needed to agree the risk.",
                        "handling",
                        Map.of("audience", audience, "onwardSharing", "NOT_ALLOWED")));
        contributions.put(by, id);
    }

    void meet() {
        for (Bearer present : List.of(
                People.facilitator(),
                People.chair(),
                People.policeOfficer(),
                People.housingOfficer(),
                People.probationPractitioner(),
                People.mentalHealthNurse(),
                People.recoveryWorker())) {
            attends(present.agency(), Map.of("userId", present.subject(), "name", present.name(), "code", "PRESENT"));
        }
        Map<String, Object> sent = Map.of("code", "APOLOGIES_INFO_SENT", "infoReceivedOn", "2026-03-16");
        attends("saltmere-fire", sent);
        attends("saltmere-adult-care", sent);
        attends("harbour-victim-support", Map.of("code", "ABSENT"));
        steps.done(
                People.chair(), "declareConfidentiality", "conference { version }", Map.of("conferenceId", conference));
        steps.done(People.chair(), "startConference", "conference { status }", Map.of("conferenceId", conference));
    }

    private void attends(String agency, Map<String, Object> how) {
        Map<String, Object> input = new LinkedHashMap<>(how);
        input.put("conferenceId", conference);
        input.put("agencyId", agency(agency));
        steps.done(People.facilitator(), "recordAttendance", "conference { version }", input);
    }

    void decide() {
        Bearer officer = People.facilitator();
        steps.done(
                officer,
                "recordRiskView",
                "conference { version }",
                Map.of(
                        "listingId",
                        listing,
                        "agencyId",
                        agency("saltmere-police"),
                        "level",
                        "HIGH",
                        "reason",
                        "Threats."));
        steps.done(
                officer,
                "agreeRisk",
                "conference { version }",
                Map.of("listingId", listing, "level", "HIGH", "basis", "Score and threats."));
        steps.done(
                officer,
                "recordDecision",
                "conference { version }",
                Map.of(
                        "listingId", listing,
                        "what", "Acceptable behaviour contract first.",
                        "powerConsidered", "Civil injunction",
                        "whyNotUsed", "Prepared in parallel.",
                        "legalBasis", "2014 Act, section 1",
                        "proportionality", "The least that may work.",
                        "equalityNotes", "Assessment under way."));
        steps.done(officer, "concludeListing", "conference { version }", Map.of("listingId", listing));
    }

    void plan() {
        plan = steps.id(
                People.facilitator(),
                "openActionPlan",
                "actionPlan",
                Map.of("caseFileId", caseFile, "objectives", List.of("Ada is safe at home.")));
        agree("A1", "fictional-homes", "Ivy Notreal", "Acceptable behaviour contract meeting", "ivy.notreal");
        agree("A2", "saltmere-council", "Olive Example", "Ring doorbell and door chain for Ada", "olive.example");
        agree("A6", "saltmere-fire", "Fergus Fireproof", "Fire safety visit", "fergus.fireproof");
    }

    private void agree(String name, String owner, String person, String text, String userId) {
        actions.put(
                name,
                steps.id(
                        People.facilitator(),
                        "addAction",
                        "action",
                        Map.of(
                                "caseFileId", caseFile,
                                "listingId", listing,
                                "text", text,
                                "ownerAgencyId", agency(owner),
                                "ownerName", person,
                                "ownerUserId", userId,
                                "dueOn", "2199-03-27")));
    }

    void close() {
        steps.done(People.chair(), "closeConference", "conference { status }", Map.of("conferenceId", conference));
    }

    void approve() {
        Answer drafted = steps.api()
                .as(People.chair())
                .run("query($id: ID!) { conference(id: $id) { minutes { id version } } }", Map.of("id", conference))
                .success();
        steps.done(
                People.chair(),
                "approveMinutes",
                "minutes { status sealIntact }",
                Map.of(
                        "minutesId", drafted.text("conference.minutes.id"),
                        "expectedVersion", drafted.number("conference.minutes.version")));
    }

    /** All of it, up to the approved minutes. */
    ExampletonCase toTheEndOfTheConference() {
        refer();
        assessRisk();
        screen();
        schedule();
        research();
        meet();
        decide();
        plan();
        close();
        approve();
        return this;
    }
}
