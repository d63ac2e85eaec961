package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.Verbs;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

class ActionTest {

    private final Action action = Agreed.action();

    @ParameterizedTest
    @CsvSource({"2026-03-27, 0", "2026-03-28, 1", "2026-04-27, 31"})
    void isOverdueFromTheDayAfterItsDueDate(LocalDate today, int days) {
        assertThat(action.isOverdue(today)).isEqualTo(days > 0);
        assertThat(action.overdueDays(today)).isEqualTo(days);
    }

    @Test
    void isNotOverdueOnceItHasEnded() {
        action.findNotPossible(Agreed.outcome(Agreed.LATER));

        assertThat(action.isOverdue(Agreed.LATER)).isFalse();
        assertThat(action.overdueDays(Agreed.LATER)).isZero();
    }

    @Test
    void keepsItsFirstDueDateHoweverOftenItIsMoved() {
        action.redate(Agreed.LATER, "The officer is ill.");
        Verbs.saved(action);
        action.redate(Agreed.LATER.plusDays(7), "Still ill.");

        assertThat(action.getDueOn()).isEqualTo(Agreed.LATER.plusDays(7));
        assertThat(action.getFirstDueOn()).isEqualTo(Agreed.DUE);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, true", "2026-03-28, false"})
    void isOnTimeByItsFirstDueDateOnly(LocalDate completedOn, boolean onTime) {
        action.redate(Agreed.LATER, "The officer is ill.");
        Verbs.saved(action);
        action.complete(Agreed.outcome(completedOn), Agreed.LATER);

        assertThat(action.onTime()).isEqualTo(onTime);
    }

    @Test
    void isNotCountedWhileItIsOwed() {
        assertThat(action.onTime()).isNull();
    }

    @Test
    void isNotCountedWhereItWasNotPossible() {
        action.findNotPossible(Agreed.outcome(Agreed.LATER));

        assertThat(action.getStatus()).isEqualTo(ActionStatus.NOT_POSSIBLE);
        assertThat(action.onTime()).isNull();
    }

    @Test
    void isNotCountedWhereTheChairCancelledIt() {
        action.cancel(Agreed.outcome(Agreed.LATER));

        assertThat(action.getStatus()).isEqualTo(ActionStatus.CANCELLED);
        assertThat(action.onTime()).isNull();
    }

    @Test
    void staysWithItsOwnerUntilTheOtherAgencyAccepts() {
        action.offer(Agreed.offerTo("police"), true);
        Verbs.saved(action);
        assertThat(action.getOwner().agencyId()).isEqualTo("housing");
        assertThat(action.getStatus()).isEqualTo(ActionStatus.OPEN);

        action.accept("police");

        assertThat(action.getOwner().agencyId()).isEqualTo("police");
        assertThat(action.getOwner().name()).isEqualTo("Percy Placeholder");
        assertThat(action.getStatus()).isEqualTo(ActionStatus.TRANSFERRED);
        assertThat(action.getOffer()).isNull();
        assertThat(Verbs.saved(action).access().involved()).containsExactly("police");
    }

    @Test
    void goesBackWhereTheOtherAgencyDeclines() {
        action.reportProgress(new ProgressNote(
                Agreed.at(Agreed.AGREED), "housing", "ivy.notreal", "Ivy Notreal", "A letter has gone out."));
        Verbs.saved(action);
        action.offer(Agreed.offerTo("police"), true);
        Verbs.saved(action);
        action.decline("police", "Not ours to do.");

        assertThat(action.getOwner().agencyId()).isEqualTo("housing");
        assertThat(action.getStatus()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.getOffer()).isNull();
    }

    @Test
    void refusesAnswerOfAnAgencyItIsNotOnOfferTo() {
        assertThatThrownBy(() -> action.accept("police")).satisfies(refusedBy("action.offer-yours"));

        action.offer(Agreed.offerTo("police"), true);

        assertThatThrownBy(() -> action.accept("housing")).satisfies(refusedBy("action.offer-yours"));
        assertThatThrownBy(() -> action.decline("fire", "No.")).satisfies(refusedBy("action.offer-yours"));
    }

    @Test
    void saysAllThatIsWrongWithAnOfferAtOnce() {
        action.offer(Agreed.offerTo("police"), true);
        Verbs.saved(action);

        assertThatThrownBy(() -> action.offer(Agreed.offerTo("housing"), false))
                .satisfies(refusedBy("action.offer-elsewhere", "action.offer-takes-part", "action.offer-once"));
    }

    @Test
    void refusesCompletionOnDayToComeOrBeforeItWasAgreed() {
        assertThatThrownBy(() -> action.complete(Agreed.outcome(Agreed.LATER), Agreed.DUE))
                .satisfies(refusedBy("action.done-not-ahead"));
        assertThatThrownBy(() -> action.complete(Agreed.outcome(Agreed.AGREED.minusDays(1)), Agreed.DUE))
                .satisfies(refusedBy("action.done-after-agreed"));
        assertThat(action.getStatus()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void refusesDueDateBeforeItWasAgreed() {
        assertThatThrownBy(() -> action.redate(Agreed.AGREED.minusDays(1), "A slip."))
                .satisfies(refusedBy("action.due-after-agreed"));
    }

    @Test
    void takesItsOfferBackWhenItEnds() {
        action.offer(Agreed.offerTo("police"), true);
        Verbs.saved(action);
        action.complete(Agreed.outcome(Agreed.DUE), Agreed.DUE);

        assertThat(action.getOffer()).isNull();
    }

    @Test
    void namesEveryUnmetConditionOfBeingAgreed() {
        NewAction wrong = Agreed.details("stranger", Agreed.AGREED.minusDays(1));
        CaseInHand closed = Agreed.caseFile(CaseStatus.CLOSED);

        assertThatThrownBy(() -> wrong.require(closed, Agreed.AGREED.minusDays(1)))
                .satisfies(refusedBy(
                        "action.case-live",
                        "action.owner-takes-part",
                        "action.agreed-not-ahead",
                        "action.due-after-agreed"));
    }

    @ParameterizedTest
    @EnumSource
    void isAgreedInCasesThatAreAcceptedAndNotClosed(CaseStatus status) {
        boolean live = !EnumSet.of(
                        CaseStatus.REFERRED,
                        CaseStatus.RETURNED_FOR_INFO,
                        CaseStatus.REJECTED,
                        CaseStatus.REDIRECTED,
                        CaseStatus.CLOSED,
                        CaseStatus.TRANSFERRED_OUT)
                .contains(status);

        assertThat(CaseRules.live(Agreed.caseFile(status))).isEqualTo(live);
    }

    private static Consumer<Throwable> refusedBy(String... rules) {
        return thrown ->
                assertThat(((Problem) thrown).faults()).extracting(Fault::rule).containsExactly(rules);
    }
}
