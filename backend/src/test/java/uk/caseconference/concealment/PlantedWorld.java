package uk.caseconference.concealment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Permission;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** A partnership with one case in which every free text and every name says {@link #SECRET}. */
final class PlantedWorld {

    static final String SECRET = "Zqxsecret";

    final String area = Newcomers.area();
    final Bearer council;
    final Bearer police;
    final Bearer housing;
    final Bearer health;
    final Bearer bystander;
    final Bearer lapsed;
    final Bearer excluded;

    private final Api api;
    private final Map<String, String> ids = new LinkedHashMap<>();

    PlantedWorld(Api api, Newcomers newcomers) {
        this.api = api;
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        housing = newcomers.agency(AgencyKind.HOUSING, area);
        health = newcomers.agency(AgencyKind.HEALTH, area);
        bystander = newcomers.agency(AgencyKind.FIRE, area);
        lapsed = newcomers.agency(AgencyKind.PROBATION, area);
        excluded = police.colleague();
        String agreement = newcomers.agreement(area, council, police, housing, health, bystander, lapsed);
        plant();
        mutate(lapsed, "leaveAgreement", "agreement { id }", Map.of("agreementId", agreement));
    }

    private void plant() {
        plantCase();
        plantItems();
        plantConference();
        ids.put(
                "Exclusion",
                mutate(
                        council,
                        "addExclusion",
                        "exclusion { id }",
                        Map.of("targetId", id("CaseFile"), "userId", excluded.subject(), "reason", SECRET)));
    }

    private void plantCase() {
        ids.put(
                "Person",
                mutate(
                        housing,
                        "createPerson",
                        "person { id }",
                        Map.of(
                                "areaCode", area,
                                "kind", "PERSON",
                                "givenNames", SECRET,
                                "familyName", SECRET,
                                "confirmedDistinct", true)));
        ids.put(
                "CaseFile",
                mutate(
                        housing,
                        "referCase",
                        "caseFile { id }",
                        Map.of(
                                "areaCode",
                                area,
                                "category",
                                "ANTI_SOCIAL_BEHAVIOUR",
                                "subjectId",
                                id("Person"),
                                "reason",
                                SECRET,
                                "consent",
                                "GIVEN",
                                "incidents",
                                List.of(Map.of(
                                        "occurredAt",
                                        "2026-02-28T21:00:00Z",
                                        "category",
                                        "PERSONAL",
                                        "type",
                                        SECRET,
                                        "summary",
                                        SECRET)))));
        mutate(
                council,
                "screenCase",
                "caseFile { id }",
                Map.of(
                        "caseFileId",
                        id("CaseFile"),
                        "outcome",
                        "ACCEPTED",
                        "reason",
                        SECRET,
                        "duplicateChecked",
                        true,
                        "conflictChecked",
                        true));
        for (Bearer partner : List.of(police, health, lapsed)) {
            mutate(
                    council,
                    "addParticipant",
                    "caseFile { id }",
                    Map.of(
                            "caseFileId", id("CaseFile"),
                            "agencyId", Newcomers.agencyId(partner),
                            "reason", SECRET));
        }
    }

    private void plantItems() {
        ids.put(
                "Contribution",
                mutate(
                        police,
                        "addContribution",
                        "contribution { id }",
                        Map.of(
                                "caseFileId",
                                id("CaseFile"),
                                "knowledge",
                                "KNOWN_SHARED",
                                "text",
                                SECRET,
                                "category",
                                "OFFENDING",
                                "gateway",
                                "CDA_S115",
                                "proportionality",
                                SECRET)));
        ids.put(
                "Incident",
                mutate(
                        police,
                        "recordIncident",
                        "incident { id }",
                        Map.of(
                                "caseFileId",
                                id("CaseFile"),
                                "details",
                                Map.of(
                                        "occurredAt",
                                        "2026-03-01T21:00:00Z",
                                        "nsirCategory",
                                        "PERSONAL",
                                        "type",
                                        SECRET,
                                        "summary",
                                        SECRET))));
    }

    private void plantConference() {
        ids.put(
                "Conference",
                mutate(
                        council,
                        "scheduleConference",
                        "conference { id }",
                        Map.of(
                                "areaCode", area,
                                "kind", "ASB_HIGH_HARM",
                                "startsAt", "2199-03-17T10:00:00Z",
                                "endsAt", "2199-03-17T12:00:00Z",
                                "place", SECRET,
                                "researchDueAt", "2199-03-16T12:00:00Z",
                                "chair",
                                        Map.of(
                                                "userId", council.subject(),
                                                "name", SECRET,
                                                "agencyId", Newcomers.agencyId(council)))));
        mutate(
                council,
                "listCase",
                "conference { id }",
                Map.of("conferenceId", id("Conference"), "caseFileId", id("CaseFile"), "notes", SECRET));
        mutate(council, "publishAgenda", "conference { id }", Map.of("conferenceId", id("Conference")));
        ids.put(
                "Listing",
                api.as(council)
                        .run(
                                "query($id: ID!) { conference(id: $id) { agenda { id } } }",
                                Map.of("id", id("Conference")))
                        .success()
                        .text("conference.agenda[0].id"));
        ids.put(
                "ActionPlan",
                mutate(
                        council,
                        "openActionPlan",
                        "actionPlan { id }",
                        Map.of("caseFileId", id("CaseFile"), "objectives", List.of(SECRET))));
        ids.put(
                "Action",
                mutate(
                        council,
                        "addAction",
                        "action { id }",
                        Map.of(
                                "caseFileId",
                                id("CaseFile"),
                                "text",
                                SECRET,
                                "ownerAgencyId",
                                Newcomers.agencyId(housing),
                                "ownerName",
                                SECRET,
                                "dueOn",
                                "2199-03-27")));
    }

    String id(String type) {
        return ids.getOrDefault(type, GlobalId.of(type, "absent"));
    }

    /** The id the world has for what an argument asks for; with a local id of nothing when {@code real} is false. */
    String id(String field, String argument, boolean real) {
        if (argument.startsWith("text ")) {
            return argument.endsWith("areaCode") ? area : "word";
        }
        if (argument.equals("agencyId")) {
            return Newcomers.agencyId(bystander);
        }
        String type = type(field, argument);
        return real ? id(type) : GlobalId.of(type, "0f6f2a52-6a3f-4c39-9d55-000000000000");
    }

    private static String type(String field, String argument) {
        return switch (argument) {
            case "caseFileId", "otherCaseFileId", "targetId", "thingId" -> "CaseFile";
            case "personId", "subjectId", "otherPersonId" -> "Person";
            case "incidentId", "otherIncidentId" -> "Incident";
            case "planId" -> "ActionPlan";
            case "id" -> field.equals("node") || field.equals("accessExplanation") ? "CaseFile" : capital(field);
            default -> capital(argument.replaceAll("Ids?$", ""));
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String mutate(Bearer who, String field, String selection, Map<String, ?> input) {
        String type = capital(field) + "Input";
        String document = "mutation($input: %s!) { %s(input: $input) { %s } }".formatted(type, field, selection);
        String path = field + "." + selection.split(" ")[0] + ".id";
        return api.as(who).mutate(document, input).success().text(path);
    }

    /** Everybody who may not know, by why. */
    Map<String, Bearer> outsiders() {
        return Map.of(
                "an agency that does not take part", bystander.without(Permission.JOURNAL_READ),
                "an agency whose agreement has lapsed", lapsed.without(Permission.JOURNAL_READ),
                "somebody on the exclusion register", excluded.without(Permission.JOURNAL_READ),
                "somebody without the permission",
                        police.withScopes(Permission.AGENCY_READ.scopeFor(AgencyKind.POLICE)));
    }

    /** Those to whom every answer is a refusal. */
    Map<String, Bearer> refused() {
        return Map.of("scopes of another kind", police.colleague().withScopesOf(AgencyKind.HOUSING));
    }
}
