package uk.caseconference.register;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/** A stable order of a list: by one field that is never missing, ties broken by id. */
public record Ordering(String name, String field, boolean descending) {

    public Sort sort() {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, field).and(Sort.by(direction, "_id"));
    }

    /** The cursor of the row with this sort value and id. */
    public String cursor(Object value, String id) {
        return new Cursor(name, value, id).encoded();
    }

    /** What comes after the row with this cursor; refuses what is not a cursor of this order. */
    public Criteria after(String encoded) {
        Cursor cursor = Cursor.decode(encoded, this);
        Criteria beyond = Criteria.where(field);
        Criteria tie = Criteria.where(field).is(cursor.value()).and("_id");
        return new Criteria()
                .orOperator(
                        descending ? beyond.lt(cursor.value()) : beyond.gt(cursor.value()),
                        descending ? tie.lt(cursor.id()) : tie.gt(cursor.id()));
    }

    public static Ordering newestFirst() {
        return new Ordering("newest", "createdAt", true);
    }

    public static Ordering oldestFirst() {
        return new Ordering("oldest", "createdAt", false);
    }

    public static Ordering by(String field) {
        return new Ordering(field, field, false);
    }
}
