package uk.caseconference.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency that takes part in a case, and its reason to be there.
 *
 * @param leftAt from when on it no longer takes part; null while it does
 */
public record Participant(
        String agencyId,
        String reason,
        Instant joinedAt,
        @Nullable Instant leftAt) {

    boolean current() {
        return leftAt == null;
    }

    Participant left(Instant at) {
        return new Participant(agencyId, reason, joinedAt, at);
    }
}
