package uk.caseconference.actionplan.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.actionplan.AcceptAction;
import uk.caseconference.actionplan.ActionService;
import uk.caseconference.actionplan.ActionView;
import uk.caseconference.actionplan.AddAction;
import uk.caseconference.actionplan.CancelAction;
import uk.caseconference.actionplan.CompleteAction;
import uk.caseconference.actionplan.DeclineAction;
import uk.caseconference.actionplan.MarkActionNotPossible;
import uk.caseconference.actionplan.OfferAction;
import uk.caseconference.actionplan.RedateAction;
import uk.caseconference.actionplan.ReportProgress;

@Controller
class ActionMutations {

    record ActionPayload(ActionView action) {}

    private final ActionService actions;

    ActionMutations(ActionService actions) {
        this.actions = actions;
    }

    @MutationMapping
    ActionPayload addAction(@ContextValue Actor actor, @Argument AddAction input) {
        return new ActionPayload(actions.add(actor, input));
    }

    @MutationMapping
    ActionPayload reportProgress(@ContextValue Actor actor, @Argument ReportProgress input) {
        return new ActionPayload(actions.reportProgress(actor, input));
    }

    @MutationMapping
    ActionPayload completeAction(@ContextValue Actor actor, @Argument CompleteAction input) {
        return new ActionPayload(actions.complete(actor, input));
    }

    @MutationMapping
    ActionPayload markActionNotPossible(@ContextValue Actor actor, @Argument MarkActionNotPossible input) {
        return new ActionPayload(actions.markNotPossible(actor, input));
    }

    @MutationMapping
    ActionPayload redateAction(@ContextValue Actor actor, @Argument RedateAction input) {
        return new ActionPayload(actions.redate(actor, input));
    }

    @MutationMapping
    ActionPayload cancelAction(@ContextValue Actor actor, @Argument CancelAction input) {
        return new ActionPayload(actions.cancel(actor, input));
    }

    @MutationMapping
    ActionPayload offerAction(@ContextValue Actor actor, @Argument OfferAction input) {
        return new ActionPayload(actions.offer(actor, input));
    }

    @MutationMapping
    ActionPayload acceptAction(@ContextValue Actor actor, @Argument AcceptAction input) {
        return new ActionPayload(actions.accept(actor, input));
    }

    @MutationMapping
    ActionPayload declineAction(@ContextValue Actor actor, @Argument DeclineAction input) {
        return new ActionPayload(actions.decline(actor, input));
    }
}
