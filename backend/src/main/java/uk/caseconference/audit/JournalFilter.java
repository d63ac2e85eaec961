package uk.caseconference.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/**
 * Which entries of the journal are wanted; what is null does not matter.
 *
 * @param from the first moment
 * @param to the first moment that is not wanted any more
 * @param thingId a global id
 */
public record JournalFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable JournalAction action,
        @Nullable String userId,
        @Nullable String agencyCode,
        @Nullable String thingId,
        @Nullable String requestId,
        @Nullable String reason) {

    public static final JournalFilter EVERYTHING = new JournalFilter(null, null, null, null, null, null, null, null);

    Criteria criteria() {
        Criteria wanted = new Criteria();
        equal(wanted, "action", action);
        equal(wanted, "userId", userId);
        equal(wanted, "agencyId", agencyCode);
        equal(wanted, "things", thingId == null ? null : reference(thingId));
        equal(wanted, "requestId", requestId);
        equal(wanted, "reason", reason);
        if (from != null || to != null) {
            Criteria at = wanted.and("at");
            if (from != null) {
                at.gte(from);
            }
            if (to != null) {
                at.lt(to);
            }
        }
        return wanted;
    }

    private static void equal(Criteria wanted, String field, @Nullable Object value) {
        if (value != null) {
            wanted.and(field).is(value);
        }
    }

    private static String reference(String globalId) {
        return GlobalId.parse(globalId)
                .map(id -> id.type() + ":" + id.local())
                .orElseThrow(() -> Problem.invalid("filter.thingId", "filter.thingId is not an id of this service."));
    }
}
