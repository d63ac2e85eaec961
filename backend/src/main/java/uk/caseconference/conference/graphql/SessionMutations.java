package uk.caseconference.conference.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.SessionService;
import uk.caseconference.conference.command.AgreeRisk;
import uk.caseconference.conference.command.CloseConference;
import uk.caseconference.conference.command.ConcludeListing;
import uk.caseconference.conference.command.DeclareConfidentiality;
import uk.caseconference.conference.command.DeferListing;
import uk.caseconference.conference.command.RecordAttendance;
import uk.caseconference.conference.command.RecordDecision;
import uk.caseconference.conference.command.RecordDissent;
import uk.caseconference.conference.command.RecordRiskView;
import uk.caseconference.conference.command.RemoveAttendance;
import uk.caseconference.conference.command.StartConference;

@Controller
class SessionMutations {

    private final SessionService session;

    SessionMutations(SessionService session) {
        this.session = session;
    }

    @MutationMapping
    ConferencePayload recordAttendance(@ContextValue Actor actor, @Argument RecordAttendance input) {
        return new ConferencePayload(session.recordAttendance(actor, input));
    }

    @MutationMapping
    ConferencePayload removeAttendance(@ContextValue Actor actor, @Argument RemoveAttendance input) {
        return new ConferencePayload(session.removeAttendance(actor, input));
    }

    @MutationMapping
    ConferencePayload declareConfidentiality(@ContextValue Actor actor, @Argument DeclareConfidentiality input) {
        return new ConferencePayload(session.declareConfidentiality(actor, input));
    }

    @MutationMapping
    ConferencePayload startConference(@ContextValue Actor actor, @Argument StartConference input) {
        return new ConferencePayload(session.start(actor, input));
    }

    @MutationMapping
    ConferencePayload recordRiskView(@ContextValue Actor actor, @Argument RecordRiskView input) {
        return new ConferencePayload(session.recordRiskView(actor, input));
    }

    @MutationMapping
    ConferencePayload agreeRisk(@ContextValue Actor actor, @Argument AgreeRisk input) {
        return new ConferencePayload(session.agreeRisk(actor, input));
    }

    @MutationMapping
    ConferencePayload recordDissent(@ContextValue Actor actor, @Argument RecordDissent input) {
        return new ConferencePayload(session.recordDissent(actor, input));
    }

    @MutationMapping
    ConferencePayload recordDecision(@ContextValue Actor actor, @Argument RecordDecision input) {
        return new ConferencePayload(session.recordDecision(actor, input));
    }

    @MutationMapping
    ConferencePayload deferListing(@ContextValue Actor actor, @Argument DeferListing input) {
        return new ConferencePayload(session.defer(actor, input));
    }

    @MutationMapping
    ConferencePayload concludeListing(@ContextValue Actor actor, @Argument ConcludeListing input) {
        return new ConferencePayload(session.conclude(actor, input));
    }

    @MutationMapping
    ConferencePayload closeConference(@ContextValue Actor actor, @Argument CloseConference input) {
        return new ConferencePayload(session.close(actor, input));
    }
}
