package uk.caseconference.register;

import java.util.Objects;

/** Lets a test of an aggregate do one verb after another, as if each had been saved. */
public final class Verbs {

    private Verbs() {}

    /** The change the last verb recorded. */
    public static Change taken(Aggregate aggregate) {
        return Objects.requireNonNull(aggregate.takeChange(), "the verb recorded no change");
    }

    public static <A extends Aggregate> A saved(A aggregate) {
        taken(aggregate);
        aggregate.beforeSave();
        return aggregate;
    }
}
