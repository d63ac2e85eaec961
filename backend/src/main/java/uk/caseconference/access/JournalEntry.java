package uk.caseconference.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the journal is told: ids and codes, never content.
 *
 * @param at UTC, to the millisecond
 * @param operation the name of the field of the schema that was asked for
 * @param things what was touched or shown, as {@code Type:id}
 * @param agreements the agreements in force that allowed it
 * @param reason the reason code of a refusal, or the outcome of a change that lost its race
 * @param version the version a change brings about; null for what changes nothing
 */
public record JournalEntry(
        Instant at,
        JournalAction action,
        @Nullable String userId,
        @Nullable String agencyId,
        @Nullable String client,
        String operation,
        List<String> things,
        @Nullable String purpose,
        List<String> agreements,
        @Nullable String reason,
        @Nullable Long version,
        @Nullable String change,
        String requestId) {}
