package uk.caseconference.incident;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;

/** What is done to the records of incidents. */
@Service
public class IncidentService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final CaseFiles cases;
    private final IncidentMapper mapper;
    private final Clock clock;

    IncidentService(Registrar registrar, Lookup lookup, CaseFiles cases, IncidentMapper mapper, Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.cases = cases;
        this.mapper = mapper;
        this.clock = clock;
    }

    public IncidentView record(Actor actor, RecordIncident c) {
        return mapper.view(registrar.create(
                actor,
                Permission.INCIDENT_RECORD,
                Incident.KIND,
                c,
                id -> Incident.recorded(id, inHand(actor, c.caseFileId()), c.details(), clock.instant())));
    }

    public IncidentView correct(Actor actor, CorrectIncident c) {
        return changeOwn(actor, c.incidentId(), c, i -> i.correct(caseOf(actor, i), c.details(), clock.instant()));
    }

    public IncidentView withdraw(Actor actor, WithdrawIncident c) {
        return changeOwn(actor, c.incidentId(), c, i -> i.withdraw(caseOf(actor, i), c.reason()));
    }

    public IncidentView link(Actor actor, LinkIncidents c) {
        return change(
                actor,
                c.incidentId(),
                c,
                i -> i.link(caseOf(actor, i), lookup.load(actor, Incident.KIND, c.otherIncidentId())));
    }

    public IncidentView unlink(Actor actor, UnlinkIncident c) {
        return change(actor, c.incidentId(), c, i -> i.unlink(caseOf(actor, i), c.reason()));
    }

    private IncidentView change(Actor actor, String id, Command command, Consumer<Incident> verb) {
        return mapper.view(registrar.change(actor, Permission.INCIDENT_RECORD, Incident.KIND, id, command, verb));
    }

    private IncidentView changeOwn(Actor actor, String id, Command command, Consumer<Incident> verb) {
        return mapper.view(
                registrar.changeAsSteward(actor, Permission.INCIDENT_RECORD, Incident.KIND, id, command, verb));
    }

    private CaseInHand caseOf(Actor actor, Incident incident) {
        return inHand(actor, cases.globalId(incident.getCaseFileId()));
    }

    private CaseInHand inHand(Actor actor, String caseFileId) {
        return cases.inHand(actor, Permission.INCIDENT_RECORD, caseFileId);
    }
}
