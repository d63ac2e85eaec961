package uk.caseconference.shared.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that every match of a query must have with a plain value, or, one by one, with a value of a list. */
record Equalities(Map<String, Object> values, Map<String, Document> lists) {

    static Equalities of(Document query) {
        Equalities equalities = new Equalities(new HashMap<>(), new HashMap<>());
        equalities.collect(query);
        return equalities;
    }

    /** The part of the query that an index on these keys answers, if every key has its value. */
    @Nullable
    Document on(List<IndexKey> keys) {
        Document part = new Document();
        for (IndexKey key : keys) {
            Object value = values.get(key.getKey());
            if (value == null && keys.size() == 1) {
                value = lists.get(key.getKey());
            }
            if (value == null) {
                return null;
            }
            part.put(key.getKey(), value);
        }
        return part;
    }

    private void collect(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(one -> collect((Document) one));
            } else if (condition instanceof Document operators) {
                collect(field, operators);
            } else if (plain(condition)) {
                values.put(field, condition);
            }
        });
    }

    private void collect(String field, Document operators) {
        if (plain(operators.get("$eq"))) {
            values.put(field, operators.get("$eq"));
        }
        if (operators.keySet().equals(Set.of("$in"))
                && operators.get("$in") instanceof Collection<?> list
                && list.stream().allMatch(Equalities::plain)) {
            lists.put(field, operators);
        }
    }

    private static boolean plain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof ObjectId
                || value instanceof Instant;
    }
}
