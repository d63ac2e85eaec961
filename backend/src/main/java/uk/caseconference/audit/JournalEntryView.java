package uk.caseconference.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.GlobalId;

/** An entry of the journal as governance sees it. */
public record JournalEntryView(
        String id,
        String chain,
        long sequence,
        String hash,
        Instant at,
        JournalAction action,
        @Nullable String userId,
        @Nullable String agencyCode,
        @Nullable String client,
        String operation,
        List<Thing> things,
        @Nullable String purpose,
        List<String> agreementIds,
        @Nullable String reason,
        @Nullable Long version,
        String requestId) {

    /** Something that was touched, shown or refused: its type and its global id. */
    public record Thing(String type, String id) {

        static Thing of(String reference) {
            int colon = reference.indexOf(':');
            String type = colon < 1 ? "Unknown" : reference.substring(0, colon);
            return new Thing(type, GlobalId.of(type, reference.substring(colon + 1)));
        }
    }
}
