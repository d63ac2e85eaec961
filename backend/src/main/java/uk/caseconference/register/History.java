package uk.caseconference.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What each aggregate was and became. */
@Component
public class History {

    private final MongoOperations mongo;

    History(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(ChangeRecord.class)
                .createIndex(new Index().on("aggregate", Sort.Direction.ASC).on("version", Sort.Direction.DESC));
        mongo.indexOps(ChangeRecord.class)
                .createIndex(new Index().on("key", Sort.Direction.ASC).sparse());
    }

    /**
     * The changes of an aggregate the reader has been admitted to, latest first.
     *
     * @param mayShow whether the reader may see values behind this guard
     */
    public <A extends Aggregate> List<HistoryEntry> of(Kind<A> kind, A aggregate, Predicate<String> mayShow) {
        return reached(kind, aggregate).stream().map(r -> entry(r, mayShow)).toList();
    }

    /**
     * Everything announced under this key. The first announcement bears the key as its id, so that for a key never used
     * before one look by id is enough.
     */
    List<ChangeRecord> announced(String key) {
        return mongo.findById(key, ChangeRecord.class) == null
                ? List.of()
                : mongo.find(Query.query(Criteria.where("key").is(key)), ChangeRecord.class);
    }

    /** Never in place of another announcement: false when there is one with this id already. */
    boolean announce(ChangeRecord record) {
        try {
            mongo.insert(record);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    <A extends Aggregate> boolean reached(Kind<A> kind, A aggregate, ChangeRecord record) {
        return record.id().equals(aggregate.lastChange())
                || (record.version() < aggregate.version()
                        && reached(kind, aggregate).stream().anyMatch(r -> r.id().equals(record.id())));
    }

    private <A extends Aggregate> List<ChangeRecord> reached(Kind<A> kind, A aggregate) {
        Query query = Query.query(Criteria.where("aggregate").is(kind.reference(aggregate.id())))
                .with(Sort.by(Sort.Direction.DESC, "version"));
        Map<String, ChangeRecord> announced = mongo.find(query, ChangeRecord.class).stream()
                .collect(Collectors.toMap(ChangeRecord::id, Function.identity()));
        List<ChangeRecord> reached = new ArrayList<>();
        @Nullable ChangeRecord next = at(announced, aggregate.lastChange());
        while (next != null) {
            reached.add(next);
            next = at(announced, next.previous());
        }
        return reached;
    }

    /** Takes it out, so that a walk ends whatever the records say. */
    private static @Nullable ChangeRecord at(Map<String, ChangeRecord> announced, @Nullable String id) {
        return id == null ? null : announced.remove(id);
    }

    private static HistoryEntry entry(ChangeRecord record, Predicate<String> mayShow) {
        List<HistoryEntry.Field> fields = record.fields().stream()
                .map(f -> f.guard() == null || mayShow.test(f.guard())
                        ? new HistoryEntry.Field(f.field(), f.from(), f.to(), false)
                        : new HistoryEntry.Field(f.field(), null, null, true))
                .toList();
        return new HistoryEntry(
                record.version(),
                record.at(),
                record.userId(),
                record.userName(),
                record.agencyId(),
                record.verb(),
                fields);
    }
}
