package uk.caseconference.register;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Guarded;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/** The one way aggregates are read: each through the decision, each noted on the reader's trail. */
@Component
public class Lookup {

    /** Lists that are not paged stop here; nothing in practice comes near it. */
    private static final int LONGEST = 1000;

    private final MongoOperations mongo;
    private final Gatekeeper gatekeeper;

    Lookup(MongoOperations mongo, Gatekeeper gatekeeper) {
        this.mongo = mongo;
        this.gatekeeper = gatekeeper;
    }

    /** Throws the answer for "does not exist" when there is none, or none for this actor. */
    public <A extends Aggregate> A load(Actor actor, Kind<A> kind, String globalId) {
        return load(actor, kind.read(), kind, globalId);
    }

    public <A extends Aggregate> A load(Actor actor, Permission permission, Kind<A> kind, String globalId) {
        gatekeeper.require(actor, permission);
        String local = GlobalId.parse(globalId)
                .filter(id -> id.type().equals(kind.name()))
                .map(GlobalId::local)
                .orElse("");
        A found = local.isEmpty() ? null : mongo.findById(local, kind.aggregate());
        if (found == null) {
            actor.trail().refuse(new Trail.Refusal("NOT_FOUND", permission, null));
            throw Problem.notFound();
        }
        return admitted(actor, permission, kind, found);
    }

    /** For questions whose answer may be null. */
    public <A extends Aggregate> Optional<A> find(Actor actor, Kind<A> kind, String globalId) {
        return Problem.absentIfNotFound(() -> load(actor, kind, globalId));
    }

    /** The one thing that fits, if it is for this actor. */
    public <A extends Aggregate> Optional<A> findOne(Actor actor, Kind<A> kind, Criteria filter) {
        gatekeeper.require(actor, kind.read());
        A found = mongo.findOne(Query.query(filter), kind.aggregate());
        if (found == null) {
            actor.trail().refuse(new Trail.Refusal("NOT_FOUND", kind.read(), null));
            return Optional.empty();
        }
        return Problem.absentIfNotFound(() -> admitted(actor, kind.read(), kind, found));
    }

    public <A extends Aggregate> Connection<A> page(
            Actor actor, Kind<A> kind, Criteria filter, Ordering ordering, PageRequest page) {
        return page(actor, kind, both(scope(actor, kind), filter), page, ordering);
    }

    /** The items of one case that has been admitted. */
    public <A extends Aggregate> Connection<A> pageWithin(
            Actor actor, Guarded admittedCase, Kind<A> kind, Criteria filter, Ordering ordering, PageRequest page) {
        Criteria scope = gatekeeper.scopeWithin(actor, kind.read(), admittedCase);
        return page(actor, kind, both(scope, filter), page, ordering);
    }

    public <A extends Aggregate> List<A> list(Actor actor, Kind<A> kind, Criteria filter, Ordering ordering) {
        return list(actor, kind, both(scope(actor, kind), filter), ordering, LONGEST);
    }

    /** For what the store can only narrow down: those that fit the test too, and only they count as shown. */
    public <A extends Aggregate> List<A> list(
            Actor actor, Kind<A> kind, Criteria filter, Ordering ordering, Predicate<A> test) {
        Query query = Query.query(both(scope(actor, kind), filter))
                .with(ordering.sort())
                .limit(LONGEST);
        return mongo.find(query, kind.aggregate()).stream()
                .filter(test)
                .map(a -> shown(actor, kind, a))
                .toList();
    }

    public <A extends Aggregate> List<A> listWithin(
            Actor actor, Guarded admittedCase, Kind<A> kind, Criteria filter, Ordering ordering) {
        Criteria scope = gatekeeper.scopeWithin(actor, kind.read(), admittedCase);
        return list(actor, kind, both(scope, filter), ordering, LONGEST);
    }

    /** How many different values this field has among the items of one case that has been admitted; shows none of them. */
    public <A extends Aggregate> int distinctWithin(
            Actor actor, Guarded admittedCase, Kind<A> kind, Criteria filter, String field) {
        Criteria scope = gatekeeper.scopeWithin(actor, kind.read(), admittedCase);
        return mongo.findDistinct(Query.query(both(scope, filter)), field, kind.aggregate(), String.class)
                .size();
    }

    /** Those of these local ids that exist and are for this actor, in one round trip. */
    public <A extends Aggregate> List<A> byIds(Actor actor, Kind<A> kind, Collection<String> localIds) {
        if (localIds.isEmpty()) {
            return List.of();
        }
        Criteria these = Criteria.where("_id").in(Set.copyOf(localIds));
        return list(actor, kind, both(scope(actor, kind), these), Ordering.newestFirst(), localIds.size());
    }

    private <A extends Aggregate> Criteria scope(Actor actor, Kind<A> kind) {
        if (kind.thing() == null) {
            gatekeeper.require(actor, kind.read());
            return new Criteria();
        }
        return gatekeeper.scope(actor, kind.read(), kind.thing());
    }

    private <A extends Aggregate> A admitted(Actor actor, Permission permission, Kind<A> kind, A found) {
        if (found instanceof Guarded guarded) {
            gatekeeper.admit(actor, permission, kind.reference(found.id()), guarded);
        }
        return shown(actor, kind, found);
    }

    private <A extends Aggregate> List<A> list(
            Actor actor, Kind<A> kind, Criteria criteria, Ordering ordering, int limit) {
        Query query = Query.query(criteria).with(ordering.sort()).limit(limit);
        List<A> found = mongo.find(query, kind.aggregate());
        found.forEach(a -> shown(actor, kind, a));
        return found;
    }

    private <A extends Aggregate> Connection<A> page(
            Actor actor, Kind<A> kind, Criteria criteria, PageRequest page, Ordering ordering) {
        actor.trail().look();
        Criteria after = page.after() == null ? new Criteria() : ordering.after(page.after());
        Query query = Query.query(both(criteria, after)).with(ordering.sort()).limit(page.first() + 1);
        List<A> found = page.first() == 0 ? List.of() : mongo.find(query, kind.aggregate());
        List<A> rows = found.subList(0, Math.min(page.first(), found.size()));
        rows.forEach(a -> shown(actor, kind, a));
        Function<A, Connection.Edge<A>> edge = a -> new Connection.Edge<>(a, cursor(ordering, a));
        return new Connection<>(
                rows.stream().map(edge).toList(),
                found.size() > page.first(),
                page.after() != null,
                () -> mongo.count(Query.query(criteria), kind.aggregate()));
    }

    private <A extends Aggregate> String cursor(Ordering ordering, A row) {
        Document document = new Document();
        mongo.getConverter().write(row, document);
        Object value = Objects.requireNonNull(document.get(ordering.field()), ordering.field());
        Object plain = value instanceof Date date ? date.toInstant() : value;
        return ordering.cursor(plain, row.id());
    }

    private static <A extends Aggregate> A shown(Actor actor, Kind<A> kind, A found) {
        actor.trail().show(kind.name(), found.id());
        return found;
    }

    private static Criteria both(Criteria one, Criteria other) {
        return new Criteria().andOperator(one, other);
    }
}
