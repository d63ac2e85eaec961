package uk.caseconference.incident.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.incident.CorrectIncident;
import uk.caseconference.incident.IncidentService;
import uk.caseconference.incident.IncidentView;
import uk.caseconference.incident.LinkIncidents;
import uk.caseconference.incident.RecordIncident;
import uk.caseconference.incident.UnlinkIncident;
import uk.caseconference.incident.WithdrawIncident;

@Controller
class IncidentMutations {

    record IncidentPayload(IncidentView incident) {}

    private final IncidentService incidents;

    IncidentMutations(IncidentService incidents) {
        this.incidents = incidents;
    }

    @MutationMapping
    IncidentPayload recordIncident(@ContextValue Actor actor, @Argument RecordIncident input) {
        return new IncidentPayload(incidents.record(actor, input));
    }

    @MutationMapping
    IncidentPayload correctIncident(@ContextValue Actor actor, @Argument CorrectIncident input) {
        return new IncidentPayload(incidents.correct(actor, input));
    }

    @MutationMapping
    IncidentPayload withdrawIncident(@ContextValue Actor actor, @Argument WithdrawIncident input) {
        return new IncidentPayload(incidents.withdraw(actor, input));
    }

    @MutationMapping
    IncidentPayload linkIncidents(@ContextValue Actor actor, @Argument LinkIncidents input) {
        return new IncidentPayload(incidents.link(actor, input));
    }

    @MutationMapping
    IncidentPayload unlinkIncident(@ContextValue Actor actor, @Argument UnlinkIncident input) {
        return new IncidentPayload(incidents.unlink(actor, input));
    }
}
