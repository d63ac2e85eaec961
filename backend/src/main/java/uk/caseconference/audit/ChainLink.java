package uk.caseconference.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.shared.Hash;

/**
 * An entry of the journal in its place in a chain.
 *
 * @param id the chain and the sequence number
 * @param hash over the entry, its place and the hash before it
 */
@Document("journal")
@TypeAlias("journal-entry")
record ChainLink(
        @Id String id,
        String chain,
        long sequence,
        String previousHash,
        String hash,
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
        String requestId) {

    /** Sorts as text in the order of the chain. */
    static String id(String chain, long sequence) {
        return "%s/%012d".formatted(chain, sequence);
    }

    static ChainLink of(String chain, long sequence, String previousHash, JournalEntry e) {
        return new ChainLink(
                id(chain, sequence),
                chain,
                sequence,
                previousHash,
                hash(chain, sequence, previousHash, e),
                e.at(),
                e.action(),
                e.userId(),
                e.agencyId(),
                e.client(),
                e.operation(),
                e.things(),
                e.purpose(),
                e.agreements(),
                e.reason(),
                e.version(),
                e.change(),
                e.requestId());
    }

    JournalEntry entry() {
        return new JournalEntry(
                at,
                action,
                userId,
                agencyId,
                client,
                operation,
                things,
                purpose,
                agreements,
                reason,
                version,
                change,
                requestId);
    }

    /** Read from a store that somebody may have tampered with, so anything may be missing from it. */
    boolean hashFits() {
        try {
            return hash.equals(hash(chain, sequence, previousHash, entry()));
        } catch (NullPointerException incomplete) {
            return false;
        }
    }

    /** Every part goes in with its length, so that no two entries read the same. */
    private static String hash(String chain, long sequence, String previousHash, JournalEntry e) {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] {
            chain,
            sequence,
            previousHash,
            e.at().toEpochMilli(),
            e.action(),
            e.userId(),
            e.agencyId(),
            e.client(),
            e.operation(),
            list(e.things()),
            e.purpose(),
            list(e.agreements()),
            e.reason(),
            e.version(),
            e.change(),
            e.requestId()
        }) {
            String value = part == null ? "" : part.toString();
            text.append(part == null ? "-" : value.length()).append(':').append(value);
        }
        return Hash.sha256(text.toString());
    }

    private static String list(List<String> values) {
        return values.stream().map(v -> v.length() + ":" + v).collect(Collectors.joining());
    }
}
