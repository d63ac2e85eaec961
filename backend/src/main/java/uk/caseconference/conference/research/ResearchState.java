package uk.caseconference.conference.research;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an agency has said what it was asked for. */
public enum ResearchState {
    OUTSTANDING,
    RETURNED,
    LATE,
    MISSING;

    static ResearchState of(Instant due, @Nullable Instant returned, Instant now) {
        if (returned == null) {
            return now.isAfter(due) ? MISSING : OUTSTANDING;
        }
        return returned.isAfter(due) ? LATE : RETURNED;
    }

    boolean isOwed() {
        return this == OUTSTANDING || this == MISSING;
    }
}
