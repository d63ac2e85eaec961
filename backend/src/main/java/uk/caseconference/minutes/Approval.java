package uk.caseconference.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.caseconference.shared.Hash;

/**
 * That the chair approved an edition, and the seal put on it then.
 *
 * @param salt random and never shown: without it the seal of short words could be found by guessing them
 * @param seal SHA-256 over the salt, who approved what and when, and the words
 */
record Approval(String approvedBy, Instant approvedAt, String salt, String seal) {

    static Approval of(Minutes minutes, String approvedBy, Instant approvedAt, String salt) {
        // to the millisecond, as it will be read back
        Instant at = approvedAt.truncatedTo(ChronoUnit.MILLIS);
        return new Approval(approvedBy, at, salt, seal(minutes, approvedBy, at, salt));
    }

    boolean fits(Minutes minutes) {
        return seal.equals(seal(minutes, approvedBy, approvedAt, salt));
    }

    private static String seal(Minutes minutes, String by, Instant at, String salt) {
        String replaces = minutes.replaces() == null ? "" : minutes.replaces();
        return Hash.sha256(
                String.join("\n", salt, minutes.conferenceId(), replaces, by, at.toString(), minutes.text()));
    }
}
