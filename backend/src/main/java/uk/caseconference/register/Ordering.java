package uk.caseconference.register;

/** A stable order of a list: by one field that is never missing, ties broken by id. */
public record Ordering(String name, String field, boolean descending) {

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
