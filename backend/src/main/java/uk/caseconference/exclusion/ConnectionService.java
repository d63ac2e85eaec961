package uk.caseconference.exclusion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Problem;

/** The connections users declare of their own. Nobody's are shown to anybody else. */
@Service
public class ConnectionService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final History history;
    private final ExclusionMapper mapper;
    private final Clock clock;

    ConnectionService(Registrar registrar, Lookup lookup, History history, ExclusionMapper mapper, Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.history = history;
        this.mapper = mapper;
        this.clock = clock;
    }

    public DeclaredConnectionView declare(Actor actor, DeclareConnection command) {
        return mapper.view(registrar.create(
                actor,
                Permission.CONNECTION_DECLARE,
                DeclaredConnection.KIND,
                command,
                id -> new DeclaredConnection(id, command, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    public DeclaredConnectionView withdraw(Actor actor, WithdrawConnection command) {
        load(actor, command.connectionId());
        return mapper.view(registrar.change(
                actor,
                Permission.CONNECTION_DECLARE,
                DeclaredConnection.KIND,
                command.connectionId(),
                command,
                c -> c.withdraw(command.reason(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    public Optional<DeclaredConnectionView> connection(Actor actor, String id) {
        return Problem.absentIfNotFound(() -> load(actor, id)).map(mapper::view);
    }

    public Connection<DeclaredConnectionView> mine(Actor actor, PageRequest page) {
        Criteria mine = Criteria.where("userId").is(actor.userId());
        return lookup.page(actor, DeclaredConnection.KIND, mine, Ordering.newestFirst(), page)
                .map(mapper::view);
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(DeclaredConnection.KIND, load(actor, id), guard -> false);
    }

    private DeclaredConnection load(Actor actor, String id) {
        DeclaredConnection found = lookup.load(actor, DeclaredConnection.KIND, id);
        if (!found.isOf(actor)) {
            actor.trail()
                    .refuse(new Trail.Refusal(
                            "NOT_FOUND", Permission.CONNECTION_DECLARE, DeclaredConnection.KIND.reference(found.id())));
            throw Problem.notFound();
        }
        return found;
    }
}
