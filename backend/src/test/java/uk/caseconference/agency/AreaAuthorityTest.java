package uk.caseconference.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;
import uk.caseconference.testing.People;

@ApiTest
class AreaAuthorityTest {

    private static final String REGISTER =
            "mutation($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { id } } }";
    private static final String AMEND =
            "mutation($input: AmendAgencyInput!) { amendAgency(input: $input) { agency { id } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private final String area = Newcomers.area();
    private Bearer council = People.administrator();
    private final Bearer stranger = People.administrator();

    @BeforeEach
    void beginAnArea() {
        council = newcomers.agency(AgencyKind.COUNCIL, area);
    }

    @Test
    void leavesRegisteringToTheFacilitatorOnceThereIsOne() {
        assertNotInvolved(register(stranger, List.of()));

        register(council, List.of()).success();
    }

    @Test
    void leavesAgenciesToTheFacilitatorAndThemselves() {
        Bearer second = newcomers.agency(AgencyKind.COUNCIL, area);
        Map<String, Object> input = Map.of("agencyId", Newcomers.agencyId(second), "name", "Renamed");

        assertNotInvolved(api.as(stranger).mutate(AMEND, input));

        api.as(council).mutate(AMEND, input).success();
        api.as(second).mutate(AMEND, input).success();
    }

    @Test
    void refusesASecondFacilitator() {
        Bearer second = newcomers.agency(AgencyKind.COUNCIL, area);

        for (Answer answer : List.of(
                register(council, List.of(area)),
                api.as(second)
                        .mutate(AMEND, Map.of("agencyId", Newcomers.agencyId(second), "facilitates", List.of(area))))) {
            assertThat(answer.extension("rule")).containsExactly("agency.one-facilitator-per-area");
        }
    }

    private Answer register(Bearer caller, List<String> facilitates) {
        return api.as(caller)
                .mutate(
                        REGISTER,
                        Map.of(
                                "code",
                                "council-" + UUID.randomUUID(),
                                "kind",
                                "COUNCIL",
                                "name",
                                "Newcomer",
                                "areas",
                                List.of(area),
                                "facilitates",
                                facilitates));
    }

    private static void assertNotInvolved(Answer answer) {
        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("NOT_INVOLVED");
    }
}
