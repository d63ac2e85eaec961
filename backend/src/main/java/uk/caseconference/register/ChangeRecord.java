package uk.caseconference.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One change of one aggregate, written before the document it describes. It happened only if the chain of
 * {@code previous} from the document's last change leads to it; otherwise it was announced and never reached.
 *
 * @param aggregate {@code Type:id}
 * @param key which request with an idempotency key it answers; null without a key
 * @param request fingerprint of the input, so that a retry can be told from another request with the same key
 */
@Document("changes")
@TypeAlias("change")
record ChangeRecord(
        @Id String id,
        String aggregate,
        long version,
        @Nullable String previous,
        Instant at,
        String userId,
        String userName,
        String agencyId,
        String verb,
        List<Change.FieldChange> fields,
        @Nullable String key,
        String request) {

    ChangeRecord as(String otherId) {
        return new ChangeRecord(
                otherId, aggregate, version, previous, at, userId, userName, agencyId, verb, fields, key, request);
    }
}
