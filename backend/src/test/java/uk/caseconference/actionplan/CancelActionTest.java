package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

@ApiTest
class CancelActionTest {

    private static final String CANCEL =
            "mutation($input: CancelActionInput!) { cancelAction(input: $input) { action { status } } }";
    private static final String SCHEDULE =
            "mutation($input: ScheduleConferenceInput!) { scheduleConference(input: $input) { conference { id } } }";
    private static final String LIST =
            "mutation($input: ListCaseInput!) { listCase(input: $input) { conference { id } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private Round round;
    private String action = "";

    @BeforeEach
    void agreeAnAction() {
        round = new Round(api, newcomers);
        action = round.action(round.housing, LocalDate.now().plusDays(7));
    }

    @Test
    void refusesAChairWhomTheCaseIsNotListedBefore() {
        schedule(round.police);

        assertThat(cancel(round.police).extension("rule")).containsExactly("action.chair-of-the-case");
    }

    @Test
    void isForTheChairTheCaseIsListedBefore() {
        String conference = schedule(round.police);
        api.as(round.council)
                .mutate(LIST, Map.of("conferenceId", conference, "caseFileId", round.caseFile))
                .success();

        assertThat(cancel(round.police.colleague()).extension("rule")).containsExactly("action.chair-of-the-case");
        assertThat(cancel(round.police).success().text("cancelAction.action.status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void isForAChairOfTheFacilitator() {
        cancel(round.council).success();
    }

    private String schedule(Bearer chair) {
        return api.as(round.council)
                .mutate(
                        SCHEDULE,
                        Map.of(
                                "areaCode", round.area,
                                "kind", "ASB_HIGH_HARM",
                                "startsAt", "2026-03-17T10:00:00Z",
                                "endsAt", "2026-03-17T12:00:00Z",
                                "place", "Fictional Town Hall",
                                "chair",
                                        Map.of(
                                                "userId", chair.subject(),
                                                "name", "Invented Chair",
                                                "agencyId", Newcomers.agencyId(chair))))
                .success()
                .text("scheduleConference.conference.id");
    }

    private Answer cancel(Bearer chair) {
        return api.as(chair).mutate(CANCEL, Map.of("actionId", action, "reason", "Overtaken by events."));
    }
}
