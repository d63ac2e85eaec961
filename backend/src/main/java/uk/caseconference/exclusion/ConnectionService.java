package uk.caseconference.exclusion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Layer;
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

/**
 * The connections users declare of their own. Nobody's are shown to anybody else, but for those to be withdrawn: they go
 * on keeping their user out until somebody who keeps the exclusion register for an area confirms it.
 */
@Service
public class ConnectionService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final Gatekeeper gatekeeper;
    private final History history;
    private final ExclusionMapper mapper;
    private final Clock clock;

    ConnectionService(
            Registrar registrar,
            Lookup lookup,
            Gatekeeper gatekeeper,
            History history,
            ExclusionMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.gatekeeper = gatekeeper;
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
        load(actor, command.connectionId(), c -> c.isOf(actor));
        return mapper.view(registrar.change(
                actor,
                Permission.CONNECTION_DECLARE,
                DeclaredConnection.KIND,
                command.connectionId(),
                command,
                c -> c.askToWithdraw(command.reason(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    public DeclaredConnectionView confirmWithdrawal(Actor actor, ConfirmConnectionWithdrawal command) {
        requireKeeper(actor);
        load(actor, command.connectionId(), c -> c.isOf(actor) || c.isToBeWithdrawn());
        return mapper.view(registrar.change(
                actor,
                Permission.EXCLUSION_MANAGE,
                DeclaredConnection.KIND,
                command.connectionId(),
                command,
                c -> c.confirmWithdrawal(
                        actor, command.reason(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    /** Other people's that wait to be confirmed. */
    public Connection<DeclaredConnectionView> toBeWithdrawn(Actor actor, PageRequest page) {
        requireKeeper(actor);
        Criteria waiting = Criteria.where("withdrawnAt")
                .is(null)
                .and("withdrawalAskedAt")
                .ne(null)
                .and("userId")
                .ne(actor.userId());
        return lookup.page(actor, DeclaredConnection.KIND, waiting, Ordering.newestFirst(), page)
                .map(mapper::view);
    }

    private void requireKeeper(Actor actor) {
        gatekeeper.require(actor, Permission.EXCLUSION_MANAGE);
        if (!keeps(actor)) {
            String reason = Layer.RELATION.reason();
            actor.trail().refuse(new Trail.Refusal(reason, Permission.EXCLUSION_MANAGE, null));
            throw Problem.forbidden(reason, "Only an agency that facilitates an area may do that.");
        }
    }

    private static boolean keeps(Actor actor) {
        return actor.may(Permission.EXCLUSION_MANAGE)
                && !actor.standing().facilitates().isEmpty();
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
        return load(actor, id, c -> c.isOf(actor) || (c.isToBeWithdrawn() && keeps(actor)));
    }

    private DeclaredConnection load(Actor actor, String id, Predicate<DeclaredConnection> isForThem) {
        DeclaredConnection found = lookup.load(actor, DeclaredConnection.KIND, id);
        if (!isForThem.test(found)) {
            actor.trail()
                    .refuse(new Trail.Refusal(
                            "NOT_FOUND", Permission.CONNECTION_DECLARE, DeclaredConnection.KIND.reference(found.id())));
            throw Problem.notFound();
        }
        return found;
    }
}
