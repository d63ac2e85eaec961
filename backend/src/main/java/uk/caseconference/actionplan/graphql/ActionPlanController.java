package uk.caseconference.actionplan.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.actionplan.AchieveObjective;
import uk.caseconference.actionplan.ActionPlanService;
import uk.caseconference.actionplan.ActionPlanView;
import uk.caseconference.actionplan.AddObjective;
import uk.caseconference.actionplan.ClosePlan;
import uk.caseconference.actionplan.DropObjective;
import uk.caseconference.actionplan.OpenPlan;
import uk.caseconference.actionplan.SetPlanReviewDate;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ActionPlanController implements NodeSource {

    record ActionPlanPayload(ActionPlanView actionPlan) {}

    private final ActionPlanService plans;

    ActionPlanController(ActionPlanService plans) {
        this.plans = plans;
    }

    @SchemaMapping(typeName = "CaseFile")
    Optional<ActionPlanView> actionPlan(@ContextValue Actor actor, CaseFileView caseFile) {
        return plans.ofCase(actor, caseFile.id());
    }

    @SchemaMapping(typeName = "ActionPlan")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            ActionPlanView plan,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(plans.history(actor, plan.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    ActionPlanPayload openActionPlan(@ContextValue Actor actor, @Argument OpenPlan input) {
        return new ActionPlanPayload(plans.open(actor, input));
    }

    @MutationMapping
    ActionPlanPayload addObjective(@ContextValue Actor actor, @Argument AddObjective input) {
        return new ActionPlanPayload(plans.addObjective(actor, input));
    }

    @MutationMapping
    ActionPlanPayload achieveObjective(@ContextValue Actor actor, @Argument AchieveObjective input) {
        return new ActionPlanPayload(plans.achieveObjective(actor, input));
    }

    @MutationMapping
    ActionPlanPayload dropObjective(@ContextValue Actor actor, @Argument DropObjective input) {
        return new ActionPlanPayload(plans.dropObjective(actor, input));
    }

    @MutationMapping
    ActionPlanPayload setPlanReviewDate(@ContextValue Actor actor, @Argument SetPlanReviewDate input) {
        return new ActionPlanPayload(plans.setReviewDate(actor, input));
    }

    @MutationMapping
    ActionPlanPayload closeActionPlan(@ContextValue Actor actor, @Argument ClosePlan input) {
        return new ActionPlanPayload(plans.close(actor, input));
    }

    @Override
    public String type() {
        return "ActionPlan";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return plans.plan(actor, globalId);
    }
}
