package uk.caseconference.exclusion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.standing.ExclusionRegister;

/** Answers the decision from the register: two indexed queries, and a third for those who declared a connection. */
@Component
class EnforcedExclusions implements ExclusionRegister {

    private final MongoOperations mongo;
    private final ObjectProvider<PartyNames> parties;

    EnforcedExclusions(MongoOperations mongo, ObjectProvider<PartyNames> parties) {
        this.mongo = mongo;
        this.parties = parties;
        mongo.indexOps(Exclusion.class).createIndex(new Index("keys", Direction.ASC));
        mongo.indexOps(Exclusion.class).createIndex(newestFirst("targetId"));
        mongo.indexOps(DeclaredConnection.class).createIndex(newestFirst("userId"));
    }

    @Override
    public Set<String> excludedFrom(Actor actor) {
        Set<NameKey> connected = connectionsOf(actor.userId());
        Set<String> excluded = new HashSet<>(targetsNaming(actor, connected));
        if (!connected.isEmpty()) {
            parties.stream().forEach(p -> excluded.addAll(p.peopleNamed(connected)));
        }
        return excluded;
    }

    @Override
    public Set<String> entriesAbout(Set<String> targets) {
        return mongo.find(Query.query(Criteria.where("targetId").in(targets)), Exclusion.class).stream()
                .map(Exclusion::id)
                .collect(Collectors.toSet());
    }

    private Set<NameKey> connectionsOf(String userId) {
        Criteria standing =
                Criteria.where("userId").is(userId).and("withdrawnAt").is(null);
        return mongo.find(Query.query(standing), DeclaredConnection.class).stream()
                .map(DeclaredConnection::key)
                .collect(Collectors.toSet());
    }

    private Set<String> targetsNaming(Actor actor, Set<NameKey> connected) {
        Set<NameKey> people = new HashSet<>(connected);
        people.add(NameKey.of(actor.name(), null));
        List<String> keys = Stream.concat(
                        Stream.of(Exclusion.userKey(actor.userId())),
                        people.stream().map(Exclusion::nameKey))
                .toList();
        Criteria candidates = Criteria.where("keys").in(keys).and("liftedAt").is(null);
        return mongo.find(Query.query(candidates), Exclusion.class).stream()
                .filter(e -> e.names(actor.userId(), people))
                .map(Exclusion::targetId)
                .collect(Collectors.toSet());
    }

    private static Index newestFirst(String field) {
        return new Index(field, Direction.ASC).on("createdAt", Direction.DESC).on("_id", Direction.DESC);
    }
}
