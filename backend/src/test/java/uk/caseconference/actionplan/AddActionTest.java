package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
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
class AddActionTest {

    private static final LocalDate DUE = LocalDate.now().plusDays(10);

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Round round;

    @BeforeEach
    void gatherRound() {
        round = new Round(api, newcomers);
    }

    @Test
    void refusesWithoutToken() {
        Answer answer = api.anonymous().mutate(Round.ADD, round.input(round.housing, DUE));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCodes()).containsExactly("UNAUTHENTICATED");
        assertNothingAgreed();
    }

    @Test
    void refusesWithoutThePermissionAndWithScopesOfAnotherKind() {
        assertRefused(round.council.without(Permission.ACTION_MANAGE), "FORBIDDEN", "SCOPE_MISSING");
        assertRefused(round.council.withScopesOf(AgencyKind.POLICE), "FORBIDDEN", "SCOPE_MISSING");
        assertNothingAgreed();
    }

    @Test
    void showsNoCaseToAgenciesWithoutAgreementOrOutsideTheCase() {
        Bearer otherCouncil = newcomers.agency(AgencyKind.COUNCIL, round.area);
        assertRefused(otherCouncil, "NOT_FOUND", null);
        newcomers.agreement(round.area, otherCouncil);
        assertRefused(otherCouncil, "NOT_FOUND", null);
        assertThat(journal.of(otherCouncil, JournalAction.REFUSE))
                .extracting(JournalEntry::reason)
                .containsExactly("NO_AGREEMENT", "NOT_INVOLVED");
        assertNothingAgreed();
    }

    @Test
    void leavesAgreeingToTheFacilitator() {
        Bearer otherCouncil = newcomers.agency(AgencyKind.COUNCIL, round.area);
        newcomers.agreement(round.area, otherCouncil);
        round.join(round.caseFile, otherCouncil);

        assertRefused(otherCouncil, "FORBIDDEN", "NOT_INVOLVED");
        assertNothingAgreed();
    }

    @Test
    void answersAnUnknownCaseAndAnotherThingsIdAlike() {
        Map<String, Object> input = round.input(round.housing, DUE);
        for (String id : List.of("nonsense", Newcomers.agencyId(round.council))) {
            input.put("caseFileId", id);
            assertThat(api.as(round.council).mutate(Round.ADD, input).errorCodes())
                    .containsExactly("NOT_FOUND");
        }
    }

    @Test
    void refusesOwnerThatDoesNotTakePartAndImpossibleDatesAtOnce() {
        Map<String, Object> input = round.input(round.fire, LocalDate.now().minusDays(90));

        Answer answer = api.as(round.council).mutate(Round.ADD, input);

        assertThat(answer.errorCodes()).containsExactly("RULE_REFUSED", "RULE_REFUSED");
        assertThat(answer.extension("rule")).containsExactly("action.owner-takes-part", "action.due-after-agreed");
        assertNothingAgreed();
    }

    @Test
    void saysEverythingThatIsWrongWithTheInput() {
        Map<String, Object> input = round.input(round.housing, DUE);
        input.put("text", " ");
        input.put("ownerName", "two\nlines");

        Answer answer = api.as(round.council).mutate(Round.ADD, input);

        assertThat(answer.errorCodes()).containsOnly("INVALID_INPUT");
        assertThat(answer.extension("field")).contains("input.text", "input.ownerName");
    }

    @Test
    void agreesActionsByNumberAndOpensThePlanOfTheCase() {
        Answer first = api.as(round.council)
                .mutate(Round.ADD, round.input(round.housing, DUE))
                .success();
        Answer second = api.as(round.council)
                .mutate(Round.ADD, round.input(round.police, DUE))
                .success();

        assertThat(first.text("addAction.action.reference")).isEqualTo("A1");
        assertThat(first.text("addAction.action.firstDueOn")).isEqualTo(DUE.toString());
        assertThat(first.text("addAction.action.caseFile.status")).isEqualTo("PLAN_OPEN");
        assertThat(second.text("addAction.action.reference")).isEqualTo("A2");
        assertThat(journal.about(first.text("addAction.action.id")))
                .first()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(JournalAction.COLLECT));
    }

    @Test
    void letsTheFacilitatorOweActionsItself() {
        Answer own = api.as(round.council)
                .mutate(Round.ADD, round.input(round.council, DUE))
                .success();

        assertThat(own.text("addAction.action.owner.agencyId")).isEqualTo(round.council.agency());
    }

    @Test
    void answersTheSameKeyWithTheSameAction() {
        Map<String, Object> input = round.input(round.housing, DUE);
        input.put("idempotencyKey", "again-" + round.area);

        String first = api.as(round.council).mutate(Round.ADD, input).success().text("addAction.action.id");
        String second = api.as(round.council).mutate(Round.ADD, input).success().text("addAction.action.id");

        assertThat(second).isEqualTo(first);
        assertThat(agreed()).isEqualTo(1);
    }

    private void assertRefused(Bearer bearer, String code, @Nullable String reason) {
        Answer answer = api.as(bearer).mutate(Round.ADD, round.input(round.housing, DUE));

        assertThat(answer.errorCodes()).containsExactly(code);
        assertThat(answer.extension("reason")).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    private void assertNothingAgreed() {
        assertThat(agreed()).isZero();
    }

    private int agreed() {
        return api.as(round.council)
                .run("query($id: ID!) { caseFile(id: $id) { actions { totalCount } } }", Map.of("id", round.caseFile))
                .success()
                .number("caseFile.actions.totalCount");
    }
}
