package uk.caseconference.conference.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.ConferenceService;
import uk.caseconference.conference.command.CancelConference;
import uk.caseconference.conference.command.ChaseResearch;
import uk.caseconference.conference.command.InviteAgencies;
import uk.caseconference.conference.command.ListCase;
import uk.caseconference.conference.command.PublishAgenda;
import uk.caseconference.conference.command.RemoveListing;
import uk.caseconference.conference.command.ReorderAgenda;
import uk.caseconference.conference.command.RescheduleConference;
import uk.caseconference.conference.command.ScheduleConference;
import uk.caseconference.conference.command.WithdrawInvitation;

@Controller
class ConferenceMutations {

    private final ConferenceService conferences;

    ConferenceMutations(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @MutationMapping
    ConferencePayload scheduleConference(@ContextValue Actor actor, @Argument ScheduleConference input) {
        return new ConferencePayload(conferences.schedule(actor, input));
    }

    @MutationMapping
    ConferencePayload rescheduleConference(@ContextValue Actor actor, @Argument RescheduleConference input) {
        return new ConferencePayload(conferences.reschedule(actor, input));
    }

    @MutationMapping
    ConferencePayload inviteAgencies(@ContextValue Actor actor, @Argument InviteAgencies input) {
        return new ConferencePayload(conferences.invite(actor, input));
    }

    @MutationMapping
    ConferencePayload withdrawInvitation(@ContextValue Actor actor, @Argument WithdrawInvitation input) {
        return new ConferencePayload(conferences.withdrawInvitation(actor, input));
    }

    @MutationMapping
    ConferencePayload listCase(@ContextValue Actor actor, @Argument ListCase input) {
        return new ConferencePayload(conferences.list(actor, input));
    }

    @MutationMapping
    ConferencePayload removeListing(@ContextValue Actor actor, @Argument RemoveListing input) {
        return new ConferencePayload(conferences.removeListing(actor, input));
    }

    @MutationMapping
    ConferencePayload reorderAgenda(@ContextValue Actor actor, @Argument ReorderAgenda input) {
        return new ConferencePayload(conferences.reorder(actor, input));
    }

    @MutationMapping
    ConferencePayload publishAgenda(@ContextValue Actor actor, @Argument PublishAgenda input) {
        return new ConferencePayload(conferences.publish(actor, input));
    }

    @MutationMapping
    ConferencePayload chaseResearch(@ContextValue Actor actor, @Argument ChaseResearch input) {
        return new ConferencePayload(conferences.chase(actor, input));
    }

    @MutationMapping
    ConferencePayload cancelConference(@ContextValue Actor actor, @Argument CancelConference input) {
        return new ConferencePayload(conferences.cancel(actor, input));
    }
}
