package uk.caseconference.testing;

import java.util.List;
import java.util.Map;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.DataCategory;

/**
 * A case of a test's own that a council runs and police, housing and fire take part in; the agreement lets fire see
 * nothing about health. An outsider has signed and does not take part.
 */
public final class JointCase {

    private static final String JOIN =
            "mutation($input: AddParticipantInput!) { addParticipant(input: $input) { caseFile { version } } }";
    private static final String RECORD =
            "mutation($input: RecordIncidentInput!) { recordIncident(input: $input) { incident { id } } }";

    public final Bearer council;
    public final Bearer police;
    public final Bearer housing;
    public final Bearer fire;
    public final Bearer outsider;
    public final String id;
    private final Api api;

    public JointCase(Api api, Newcomers newcomers, Cases cases) {
        this.api = api;
        String area = Newcomers.area();
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        housing = newcomers.agency(AgencyKind.HOUSING, area);
        outsider = newcomers.agency(AgencyKind.PROBATION, area);
        fire = newcomers.agency(AgencyKind.FIRE, area);
        newcomers.agreement(area, council, police, housing, outsider);
        newcomers.agreement(area, List.of(DataCategory.IDENTITY, DataCategory.ANTI_SOCIAL_BEHAVIOUR), fire);
        id = cases.aboutAPlace(housing, area);
        join(police);
        join(fire);
    }

    private void join(Bearer member) {
        run(council, JOIN, Map.of("caseFileId", id, "agencyId", Newcomers.agencyId(member), "reason", "Knows of it."));
    }

    public static Map<String, Object> noise() {
        return Map.of(
                "occurredAt", "2026-02-28T22:00:00Z",
                "nsirCategory", "NUISANCE",
                "type", "Noise",
                "summary", "Shouting at night.");
    }

    public String incident(Bearer reporter) {
        return incident(reporter, noise());
    }

    public String incident(Bearer reporter, Map<String, Object> details) {
        return run(reporter, RECORD, Map.of("caseFileId", id, "details", details))
                .text("recordIncident.incident.id");
    }

    public void link(Bearer caller, String one, String other) {
        run(
                caller,
                "mutation($input: LinkIncidentsInput!) { linkIncidents(input: $input) { incident { id } } }",
                Map.of("incidentId", one, "otherIncidentId", other));
    }

    public void withdraw(Bearer caller, String incident) {
        run(
                caller,
                "mutation($input: WithdrawIncidentInput!) { withdrawIncident(input: $input) { incident { id } } }",
                Map.of("incidentId", incident, "reason", "Belongs to another case."));
    }

    public void close() {
        run(
                council,
                "mutation($input: ScreenCaseInput!) { screenCase(input: $input) { caseFile { id } } }",
                Map.of(
                        "caseFileId",
                        id,
                        "outcome",
                        "ACCEPTED",
                        "reason",
                        "High harm.",
                        "duplicateChecked",
                        true,
                        "conflictChecked",
                        true));
        run(
                council,
                "mutation($input: CloseCaseInput!) { closeCase(input: $input) { caseFile { id } } }",
                Map.of("caseFileId", id, "reason", "DUPLICATE", "summary", "Seen elsewhere.", "victimTold", true));
    }

    /** Of the case, what a query asks for between braces, as this caller sees it. */
    public Answer ask(Bearer caller, String fields) {
        return api.as(caller).run("query($id: ID!) { caseFile(id: $id) { " + fields + " } }", Map.of("id", id));
    }

    private Answer run(Bearer caller, String mutation, Map<String, Object> input) {
        return api.as(caller).mutate(mutation, input).success();
    }
}
