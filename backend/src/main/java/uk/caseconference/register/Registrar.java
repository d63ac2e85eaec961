package uk.caseconference.register;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Decision;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Guarded;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.Journalist;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Inputs;
import uk.caseconference.shared.Problem;

/**
 * The one way aggregates are changed: checked, admitted, changed by one verb, journalled, announced in the history,
 * saved. Each step is durable before the next begins.
 */
@Component
public class Registrar {

    /** How often a change without an expected version is tried again after losing a race. */
    private static final int TRIES = 8;

    private final MongoOperations mongo;
    private final Gatekeeper gatekeeper;
    private final Lookup lookup;
    private final Journalist journalist;
    private final History history;
    private final Inputs inputs;
    private final FollowUps followUps;
    private final Clock clock;

    Registrar(
            MongoOperations mongo,
            Gatekeeper gatekeeper,
            Lookup lookup,
            Journalist journalist,
            History history,
            Inputs inputs,
            FollowUps followUps,
            Clock clock) {
        this.mongo = mongo;
        this.gatekeeper = gatekeeper;
        this.lookup = lookup;
        this.journalist = journalist;
        this.history = history;
        this.inputs = inputs;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** @param maker makes the aggregate with the id it is given; it may refuse, and may load what it refers to */
    public <A extends Aggregate> A create(
            Actor actor, Permission permission, Kind<A> kind, Command command, Function<String, A> maker) {
        gatekeeper.require(actor, permission);
        inputs.require(command);
        RequestKey key = RequestKey.of(actor, command);
        Optional<A> before = answeredBefore(actor, kind, key);
        if (before.isPresent()) {
            return before.get();
        }
        A made = maker.apply(key.newId());
        made.beforeSave();
        requireAdmissible(actor, permission, made);
        try {
            return write(actor, kind, made, key, JournalAction.COLLECT);
        } catch (DuplicateKeyException exists) {
            return answeredBefore(actor, kind, key)
                    .orElseThrow(() -> Problem.conflict("Something with this code or key exists already."));
        }
    }

    public <A extends Aggregate> A change(
            Actor actor, Permission permission, Kind<A> kind, String globalId, Command command, Consumer<A> verb) {
        return change(actor, permission, kind, globalId, command, a -> a, verb);
    }

    /** For changes that only the agency that runs or owns the thing may make. */
    public <A extends Aggregate> A changeAsSteward(
            Actor actor, Permission permission, Kind<A> kind, String globalId, Command command, Consumer<A> verb) {
        return change(
                actor,
                permission,
                kind,
                globalId,
                command,
                a -> {
                    if (a instanceof Guarded guarded) {
                        gatekeeper.requireSteward(actor, permission, guarded);
                    }
                    return a;
                },
                verb);
    }

    /**
     * Brings an aggregate into line with another change that has been admitted already; for follow-ups only. Doing it
     * again changes nothing: the verb records no change when there is nothing to do.
     */
    public <A extends Aggregate> void settle(Actor service, Kind<A> kind, String localId, Consumer<A> verb) {
        for (int attempt = 1; ; attempt++) {
            A found = mongo.findById(localId, kind.aggregate());
            if (found == null) {
                return;
            }
            verb.accept(found);
            try {
                write(service, kind, found, RequestKey.fresh(), JournalAction.ALTER);
                return;
            } catch (OptimisticLockingFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /** The same for every aggregate that fits. */
    public <A extends Aggregate> void settleWhere(Actor service, Kind<A> kind, Criteria filter, Consumer<A> verb) {
        mongo.find(Query.query(filter), kind.aggregate()).forEach(a -> settle(service, kind, a.id(), verb));
    }

    /** Makes an aggregate that follows from another one, under an id that follows from it too, unless it is there. */
    public <A extends Aggregate> void settleNew(
            Actor service, Kind<A> kind, String localId, Function<String, A> maker) {
        if (mongo.findById(localId, kind.aggregate()) == null) {
            try {
                write(service, kind, maker.apply(localId), RequestKey.fresh(), JournalAction.COLLECT);
            } catch (DuplicateKeyException another) {
                // another process has followed up the same change
            }
        }
    }

    private <A extends Aggregate> A change(
            Actor actor,
            Permission permission,
            Kind<A> kind,
            String globalId,
            Command command,
            UnaryOperator<A> admission,
            Consumer<A> verb) {
        gatekeeper.require(actor, permission);
        inputs.require(command);
        RequestKey key = RequestKey.of(actor, command);
        for (int attempt = 1; ; attempt++) {
            A found = admission.apply(lookup.load(actor, permission, kind, globalId));
            // after the load, so that what another request with this key has saved by then is seen
            Optional<A> before = answeredBefore(actor, kind, key);
            if (before.isPresent()) {
                return before.get();
            }
            Integer expected = command.expectedVersion();
            if (expected != null && expected != found.version()) {
                throw Problem.stale(found.version());
            }
            verb.accept(found);
            try {
                return write(actor, kind, found, key, JournalAction.ALTER);
            } catch (OptimisticLockingFailureException lost) {
                if (attempt == TRIES) {
                    throw Problem.stale(
                            lookup.load(actor, permission, kind, globalId).version());
                }
            }
        }
    }

    private <A extends Aggregate> A write(
            Actor actor, Kind<A> kind, A aggregate, RequestKey key, JournalAction action) {
        Change change = aggregate.takeChange();
        if (change == null) {
            return aggregate;
        }
        aggregate.beforeSave();
        boolean isNew = aggregate.lastChange() == null;
        long version = isNew ? 0 : aggregate.version() + 1;
        String thing = kind.reference(aggregate.id());
        ChangeRecord announced = new ChangeRecord(
                key.change(),
                thing,
                version,
                aggregate.lastChange(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.userId(),
                actor.name(),
                actor.agencyId(),
                change.verb(),
                change.fields(),
                key.repeatable() ? key.change() : null,
                key.fingerprint());
        journalist.willChange(actor, action, thing, version, announced.id());
        if (!history.announce(announced)) {
            announced = announced.as(UUID.randomUUID().toString());
            journalist.willChange(actor, action, thing, version, announced.id());
            history.announce(announced);
        }
        aggregate.changedBy(announced.id(), followUps.has(kind));
        try {
            A saved = isNew ? mongo.insert(aggregate) : mongo.save(aggregate);
            actor.trail().show(kind.name(), saved.id());
            followUps.after(kind, saved);
            return saved;
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            journalist.didNotChange(actor, thing, version, announced.id());
            throw lost;
        }
    }

    /** What an earlier request with this key did, if it came as far as the document. */
    private <A extends Aggregate> Optional<A> answeredBefore(Actor actor, Kind<A> kind, RequestKey key) {
        for (ChangeRecord announced : key.repeatable() ? history.announced(key.change()) : List.<ChangeRecord>of()) {
            if (!announced.request().equals(key.fingerprint())) {
                throw Problem.conflict("This idempotencyKey has been used for another request.");
            }
            String localId = announced.aggregate().substring(kind.name().length() + 1);
            A found = mongo.findById(localId, kind.aggregate());
            if (found != null && history.reached(kind, found, announced)) {
                if (found instanceof Guarded guarded) {
                    gatekeeper.admit(actor, kind.read(), kind.reference(localId), guarded);
                }
                actor.trail().show(kind.name(), localId);
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void requireAdmissible(Actor actor, Permission permission, Aggregate made) {
        if (made instanceof Guarded guarded) {
            Decision decision = gatekeeper.decide(actor, permission, guarded);
            if (decision.refusedBy() != null) {
                String reason = decision.refusedBy().reason();
                actor.trail().refuse(new Trail.Refusal(reason, permission, null));
                throw Problem.forbidden(reason, "What you may see does not extend to what you want to record here.");
            }
        }
    }
}
