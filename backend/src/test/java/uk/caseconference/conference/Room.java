package uk.caseconference.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** A partnership of a test's own, with cases and a conference to put them before. The council facilitates and chairs. */
final class Room {

    static final String SEEN = """
            id version status
            agenda { id order caseFile { id } outcome asked decisions { what } }
            attendance { id agencyId userId code excludedFrom }""";

    final String area = Newcomers.area();
    final Bearer council;
    final Bearer police;
    final Bearer housing;
    final Bearer health;

    private final Api api;

    Room(Api api, Newcomers newcomers) {
        this.api = api;
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        housing = newcomers.agency(AgencyKind.HOUSING, area);
        health = newcomers.agency(AgencyKind.HEALTH, area);
        newcomers.agreement(area, council, police, housing, health);
    }

    /** Accepted, with these agencies as participants beside the council. */
    String acceptedCase(Bearer referrer, Bearer... others) {
        String id = referredCase(referrer);
        act(
                council,
                "screenCase",
                "caseFile { id }",
                Map.of(
                        "caseFileId",
                        id,
                        "outcome",
                        "ACCEPTED",
                        "reason",
                        "Invented for a test.",
                        "duplicateChecked",
                        true,
                        "conflictChecked",
                        true));
        for (Bearer other : others) {
            act(
                    council,
                    "addParticipant",
                    "caseFile { id }",
                    Map.of("caseFileId", id, "agencyId", Newcomers.agencyId(other), "reason", "Knows the place."));
        }
        return id;
    }

    String referredCase(Bearer referrer) {
        return act(
                        referrer,
                        "referCase",
                        "caseFile { id }",
                        Map.of(
                                "areaCode", area,
                                "category", "ANTI_SOCIAL_BEHAVIOUR",
                                "location", Map.of("kind", "PARK", "name", "Fictional Gardens"),
                                "reason", "Invented for a test.",
                                "consent", "GIVEN"))
                .text("referCase.caseFile.id");
    }

    Map<String, Object> schedule() {
        Map<String, Object> input = new HashMap<>(Map.of(
                "areaCode", area,
                "kind", "ASB_HIGH_HARM",
                "startsAt", "2026-03-17T10:00:00Z",
                "endsAt", "2026-03-17T12:00:00Z",
                "place", "Fictional Town Hall",
                "researchDueAt", "2026-03-16T12:00:00Z",
                "chair",
                        Map.of(
                                "userId", council.subject(),
                                "name", "Invented Chair",
                                "agencyId", Newcomers.agencyId(council))));
        input.put("quorum", Map.of("kinds", List.of("COUNCIL", "POLICE"), "minimum", 2));
        return input;
    }

    String conference() {
        return act(council, "scheduleConference", schedule()).text("scheduleConference.conference.id");
    }

    /** The listing's id. */
    String list(String conference, String caseFile, Bearer... asked) {
        Answer answer = act(
                council,
                "listCase",
                Map.of(
                        "conferenceId",
                        conference,
                        "caseFileId",
                        caseFile,
                        "askedAgencyIds",
                        List.of(asked).stream().map(Newcomers::agencyId).toList()));
        List<Object> ids = answer.list("listCase.conference.agenda[*].id");
        return ids.get(ids.size() - 1).toString();
    }

    void publish(String conference) {
        act(council, "publishAgenda", Map.of("conferenceId", conference));
    }

    void present(String conference, Bearer who) {
        attend(conference, who, "PRESENT", Map.of());
    }

    Answer attend(String conference, Bearer who, String code, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "conferenceId", conference,
                "agencyId", Newcomers.agencyId(who),
                "userId", who.subject(),
                "name", who.name(),
                "code", code));
        input.putAll(more);
        return act(council, "recordAttendance", input);
    }

    void start(String conference) {
        act(council, "declareConfidentiality", Map.of("conferenceId", conference));
        act(council, "startConference", Map.of("conferenceId", conference));
    }

    void conclude(String listing) {
        act(council, "agreeRisk", Map.of("listingId", listing, "level", "HIGH", "basis", "Threats."));
        act(
                council,
                "recordDecision",
                Map.of(
                        "listingId", listing,
                        "what", "Agreement first.",
                        "legalBasis", "Crime and Disorder Act 1998, section 17",
                        "proportionality", "The least that may work."));
        act(council, "concludeListing", Map.of("listingId", listing));
    }

    Answer act(Bearer who, String field, Map<String, ?> input) {
        return act(who, field, "conference { " + SEEN + " }", input);
    }

    Answer act(Bearer who, String field, String selection, Map<String, ?> input) {
        return attempt(who, field, selection, input).success();
    }

    Answer attempt(Bearer who, String field, Map<String, ?> input) {
        return attempt(who, field, "conference { " + SEEN + " }", input);
    }

    private Answer attempt(Bearer who, String field, String selection, Map<String, ?> input) {
        return api.as(who).mutate(document(field, selection), input);
    }

    static String document(String field) {
        return document(field, "conference { " + SEEN + " }");
    }

    private static String document(String field, String selection) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        return "mutation($input: %s!) { %s(input: $input) { %s } }".formatted(type, field, selection);
    }

    Answer see(Bearer who, String conference) {
        return ask(who, conference, SEEN);
    }

    Answer ask(Bearer who, String conference, String selection) {
        return api.as(who)
                .run("query($id: ID!) { conference(id: $id) { " + selection + " } }", Map.of("id", conference));
    }
}
