package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.access.Permission;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
class CompleteActionTest {

    private static final String COMPLETE = """
            mutation($input: CompleteActionInput!) {
              completeAction(input: $input) { action { version status onTime overdue outcome { on text } } }
            }""";
    private static final String READ = """
            query($id: ID!) {
              action(id: $id) {
                version status overdue overdueDays onTime caseFile { id }
                history { nodes { verb agencyId changes { field from to } } }
              }
            }""";
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Round round;
    private String action = "";

    @BeforeEach
    void agreeAnAction() {
        round = new Round(api, newcomers);
        action = round.action(round.housing, YESTERDAY);
    }

    @Test
    void refusesWithoutToken() {
        assertThat(api.anonymous().mutate(COMPLETE, input()).status()).isEqualTo(401);
        assertStillOwed();
    }

    @Test
    void refusesWithoutThePermission() {
        Answer answer = api.as(round.housing.without(Permission.ACTION_UPDATE)).mutate(COMPLETE, input());

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
        assertStillOwed();
    }

    @Test
    void showsNoActionToAgenciesWithoutAgreementOrOutsideTheCase() {
        for (Bearer stranger : List.of(round.unsigned, round.fire)) {
            assertThat(api.as(stranger).mutate(COMPLETE, input()).errorCodes()).containsExactly("NOT_FOUND");
            assertThat(api.as(stranger)
                            .run(READ, Map.of("id", action))
                            .success()
                            .data("action"))
                    .isNull();
        }
        assertStillOwed();
    }

    @Test
    void refusesAgenciesOfTheCaseThatDoNotOwnIt() {
        Answer answer = api.as(round.police).mutate(COMPLETE, input());

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("NOT_INVOLVED");
        assertThat(journal.of(round.police, JournalAction.REFUSE))
                .extracting(JournalEntry::reason)
                .containsExactly("NOT_INVOLVED");
        assertStillOwed();
    }

    @Test
    void refusesFacilitatorWithoutTheRightToManageActions() {
        Answer answer = api.as(round.council.without(Permission.ACTION_MANAGE)).mutate(COMPLETE, input());

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
        assertStillOwed();
    }

    @Test
    void refusesStaleVersionsAndSecondCompletions() {
        Map<String, Object> stale = input();
        stale.put("expectedVersion", 7);
        Answer answer = api.as(round.housing).mutate(COMPLETE, stale);
        assertThat(answer.errorCodes()).containsExactly("STALE");
        assertThat(answer.extension("currentVersion")).containsExactly("0");
        assertStillOwed();

        api.as(round.housing).mutate(COMPLETE, input()).success();
        Answer second = api.as(round.housing).mutate(COMPLETE, input());
        assertThat(second.errorCodes()).containsExactly("RULE_REFUSED");
        assertThat(second.extension("rule")).containsExactly("action.status");
    }

    @Test
    void isDoneByItsOwnerWithAJournalEntryAndHistory() {
        Answer done = api.as(round.housing).mutate(COMPLETE, input()).success();

        assertThat(done.text("completeAction.action.status")).isEqualTo("COMPLETED");
        assertThat(done.text("completeAction.action.onTime")).isEqualTo("true");
        assertThat(done.text("completeAction.action.overdue")).isEqualTo("false");
        assertThat(journal.about(action))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo(JournalAction.ALTER));
        assertThat(read(round.police).list("action.history.nodes[*].verb")).containsExactly("COMPLETE", "AGREED");
    }

    @Test
    void isDoneByTheFacilitatorForAnAgencyThatHasNoHandsFree() {
        Answer done = api.as(round.council).mutate(COMPLETE, input()).success();

        assertThat(done.text("completeAction.action.status")).isEqualTo("COMPLETED");
    }

    @Test
    void staysWithAnAgencyThatLeftTheCaseThoughTheCaseDoesNot() {
        round.leave(round.housing);

        Answer mine = read(round.housing);
        assertThat(mine.text("action.status")).isEqualTo("OPEN");
        assertThat(mine.data("action.caseFile")).isNull();
        assertThat(mine.number("action.overdueDays")).isEqualTo(1);
        api.as(round.housing).mutate(COMPLETE, input()).success();
    }

    private Map<String, Object> input() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("actionId", action);
        input.put("evidence", "Photograph of the chain in place.");
        input.put("completedOn", YESTERDAY.toString());
        return input;
    }

    private Answer read(Bearer reader) {
        return api.as(reader).run(READ, Map.of("id", action)).success();
    }

    private void assertStillOwed() {
        Answer answer = read(round.council);
        assertThat(answer.number("action.version")).isZero();
        assertThat(answer.text("action.status")).isEqualTo("OPEN");
    }
}
