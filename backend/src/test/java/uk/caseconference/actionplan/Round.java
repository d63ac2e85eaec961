package uk.caseconference.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** A partnership and a case of a test's own, over the API: council, police and housing round the table, fire outside. */
final class Round {

    private static final String REFER =
            "mutation($input: ReferCaseInput!) { referCase(input: $input) { caseFile { id reference } } }";
    private static final String SCREEN =
            "mutation($input: ScreenCaseInput!) { screenCase(input: $input) { caseFile { id } } }";
    private static final String JOIN =
            "mutation($input: AddParticipantInput!) { addParticipant(input: $input) { caseFile { id } } }";
    private static final String LEAVE =
            "mutation($input: RemoveParticipantInput!) { removeParticipant(input: $input) { caseFile { id } } }";
    static final String ADD = """
            mutation($input: AddActionInput!) {
              addAction(input: $input) {
                action { id version reference status dueOn firstDueOn owner { agencyId name } caseFile { status } }
              }
            }""";

    private final Api api;
    final String area = Newcomers.area();
    final Bearer council;
    final Bearer police;
    final Bearer housing;
    final Bearer fire;

    /** Has a scope for everything and has signed nothing. */
    final Bearer unsigned;

    final String caseFile;

    Round(Api api, Newcomers newcomers) {
        this.api = api;
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        housing = newcomers.agency(AgencyKind.HOUSING, area);
        fire = newcomers.agency(AgencyKind.FIRE, area);
        unsigned = newcomers.agency(AgencyKind.HEALTH, area);
        newcomers.agreement(area, council, police, housing, fire);
        caseFile = newCase();
    }

    String newCase() {
        String id = api.as(housing)
                .mutate(
                        REFER,
                        Map.of(
                                "areaCode", area,
                                "category", "HIGH_HARM_LOCATION",
                                "location", Map.of("kind", "BLOCK", "name", "Placeholder Court"),
                                "reason", "Threats and broken bottles.",
                                "consent", "GIVEN"))
                .success()
                .text("referCase.caseFile.id");
        api.as(council)
                .mutate(
                        SCREEN,
                        Map.of(
                                "caseFileId",
                                id,
                                "outcome",
                                "ACCEPTED",
                                "reason",
                                "Meets the threshold.",
                                "duplicateChecked",
                                true,
                                "conflictChecked",
                                true))
                .success();
        join(id, police);
        return id;
    }

    void join(String id, Bearer member) {
        api.as(council).mutate(JOIN, part(id, member)).success();
    }

    void leave(Bearer member) {
        api.as(council).mutate(LEAVE, part(caseFile, member)).success();
    }

    private static Map<String, Object> part(String id, Bearer member) {
        return Map.of("caseFileId", id, "agencyId", Newcomers.agencyId(member), "reason", "Knows the place.");
    }

    /** An action agreed in the case, owed by this member. */
    String action(Bearer owner, LocalDate dueOn) {
        return api.as(council).mutate(ADD, input(owner, dueOn)).success().text("addAction.action.id");
    }

    Map<String, Object> input(Bearer owner, LocalDate dueOn) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("caseFileId", caseFile);
        input.put("text", "Fit a door chain at number 10.");
        input.put("ownerAgencyId", Newcomers.agencyId(owner));
        input.put("ownerName", owner.name());
        input.put("ownerUserId", owner.subject());
        input.put("agreedOn", LocalDate.now().minusDays(60).toString());
        input.put("dueOn", dueOn.toString());
        return input;
    }
}
