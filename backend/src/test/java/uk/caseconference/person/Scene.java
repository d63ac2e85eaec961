package uk.caseconference.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** An area of its own with a council, a police force and a health body under one agreement, and people in it. */
@TestComponent
class Scene {

    static final String FIELDS = """
            id version displayName givenNames familyName organisationName aliases dateOfBirth dateOfBirthEstimated
            identifiers { type value agencyCode agency { name } }
            addresses { id kind masked lines town postcode uprn from to agencyCode agency { name } }
            history { nodes { version verb changes { field from to withheld } } }""";

    private static final String PAYLOAD = "{ person { " + FIELDS + " } similar { id displayName } }";

    record Area(String code, Bearer council, Bearer police, Bearer health) {}

    static final Area NOWHERE = new Area(
            "", Bearer.in("", AgencyKind.COUNCIL), Bearer.in("", AgencyKind.POLICE), Bearer.in("", AgencyKind.HEALTH));

    private final Api api;
    private final Newcomers newcomers;

    Scene(Api api, Newcomers newcomers) {
        this.api = api;
        this.newcomers = newcomers;
    }

    Area area() {
        String code = Newcomers.area();
        Area area = new Area(
                code,
                newcomers.agency(AgencyKind.COUNCIL, code),
                newcomers.agency(AgencyKind.POLICE, code),
                newcomers.agency(AgencyKind.HEALTH, code));
        newcomers.agreement(code, area.council(), area.police(), area.health());
        return area;
    }

    static Map<String, Object> nell(Area area, Map<String, ?> more) {
        Map<String, Object> input = new LinkedHashMap<>(
                Map.of("areaCode", area.code(), "kind", "PERSON", "givenNames", "Nell", "familyName", "Invented"));
        input.putAll(more);
        return input;
    }

    Answer create(Bearer bearer, Map<String, ?> input) {
        return change(bearer, "createPerson", "CreatePersonInput", input);
    }

    Answer change(Bearer bearer, String mutation, String type, Map<String, ?> input) {
        return api.as(bearer)
                .mutate("mutation($input: " + type + "!) { " + mutation + "(input: $input) " + PAYLOAD + " }", input);
    }

    /** A person recorded by the council. */
    String person(Area area, Map<String, ?> more) {
        return create(area.council(), nell(area, more)).success().text("createPerson.person.id");
    }

    Answer read(Bearer bearer, String id) {
        return api.as(bearer).run("query($id: ID!) { person(id: $id) { " + FIELDS + " } }", Map.of("id", id));
    }

    /** Opens a case about the person in which all three agencies take part. */
    void openCase(Area area, String person) {
        openCaseAs(area.council(), area, person);
    }

    void openCaseAs(Bearer referrer, Area area, String person) {
        String caseFile = api.as(referrer)
                .mutate(
                        "mutation($input: ReferCaseInput!) { referCase(input: $input) { caseFile { id } } }",
                        Map.of(
                                "areaCode", area.code(),
                                "category", "ANTI_SOCIAL_BEHAVIOUR",
                                "subjectId", person,
                                "reason", "Invented.",
                                "consent", "GIVEN"))
                .success()
                .text("referCase.caseFile.id");
        for (Bearer agency : List.of(area.police(), area.health())) {
            if (agency.equals(referrer)) {
                continue;
            }
            api.as(area.council())
                    .mutate(
                            "mutation($input: AddParticipantInput!) { addParticipant(input: $input) { caseFile { id } } }",
                            Map.of(
                                    "caseFileId",
                                    caseFile,
                                    "agencyId",
                                    Newcomers.agencyId(agency),
                                    "reason",
                                    "Invented."))
                    .success();
        }
    }
}
