package uk.caseconference.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a conference has come, with the moment of each step; null for a step not taken. */
record Course(
        @Nullable Instant publishedAt,
        @Nullable Declaration declaration,
        @Nullable Opening opening,
        @Nullable Instant closedAt,
        @Nullable String cancelledBecause) {

    static Course ahead() {
        return new Course(null, null, null, null, null);
    }

    Course published(Instant at) {
        return new Course(at, declaration, opening, closedAt, cancelledBecause);
    }

    Course declared(Declaration read) {
        return new Course(publishedAt, read, opening, closedAt, cancelledBecause);
    }

    Course opened(Opening how) {
        return new Course(publishedAt, declaration, how, closedAt, cancelledBecause);
    }

    Course closed(Instant at) {
        return new Course(publishedAt, declaration, opening, at, cancelledBecause);
    }

    Course cancelled(String why) {
        return new Course(publishedAt, declaration, opening, closedAt, why);
    }
}
