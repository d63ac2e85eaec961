package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.Verbs;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

class ActionPlanTest {

    private final ActionPlan plan = Verbs.saved(open(Agreed.LATER));

    @Test
    void refusesToCloseWhileAnObjectiveIsOpen() {
        plan.achieveObjective(1, "A contract was signed.", Agreed.DUE);
        Verbs.saved(plan);

        assertThatThrownBy(() -> plan.close("Quiet.", Agreed.DUE)).satisfies(refusedBy("plan.objectives-settled"));

        plan.dropObjective(2, "The tenant moved.", Agreed.DUE);
        Verbs.saved(plan);
        plan.close("Quiet.", Agreed.DUE);
        assertThat(plan.getStatus()).isEqualTo(PlanStatus.CLOSED);
        assertThat(plan.getObjectives())
                .extracting(Objective::status)
                .containsExactly(ObjectiveStatus.ACHIEVED, ObjectiveStatus.DROPPED);
    }

    @Test
    void settlesAnObjectiveOnce() {
        plan.achieveObjective(1, null, Agreed.DUE);
        Verbs.saved(plan);

        assertThatThrownBy(() -> plan.dropObjective(1, "No.", Agreed.DUE)).satisfies(refusedBy("plan.objective-open"));
        assertThatThrownBy(() -> plan.achieveObjective(3, null, Agreed.DUE))
                .satisfies(refusedBy("plan.objective-known"));
        assertThatThrownBy(() -> plan.achieveObjective(0, null, Agreed.DUE))
                .satisfies(refusedBy("plan.objective-known"));
    }

    @Test
    void refusesReviewBeforeItWasOpened() {
        assertThatThrownBy(() -> open(Agreed.AGREED.minusDays(1))).satisfies(refusedBy("plan.review-ahead"));
        assertThatThrownBy(() -> plan.setReviewDate(Agreed.AGREED.minusDays(1)))
                .satisfies(refusedBy("plan.review-ahead"));
    }

    private static ActionPlan open(LocalDate reviewOn) {
        OpenPlan command = new OpenPlan("case", List.of("A contract", "Ada feels safe"), null, reviewOn, null);
        CaseInHand caseFile = Agreed.caseFile(CaseStatus.DISCUSSED);
        return ActionPlan.open("1", caseFile, command, Agreed.AGREED, Agreed.at(Agreed.AGREED));
    }

    private static Consumer<Throwable> refusedBy(String rule) {
        return thrown ->
                assertThat(((Problem) thrown).faults()).extracting(Fault::rule).containsExactly(rule);
    }
}
