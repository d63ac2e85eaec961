package uk.caseconference.contribution;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.AccessFacts;

/**
 * Who may read a contribution and what they may do with it; the originator's to set and nobody else's.
 *
 * @param agencies codes of the agencies named; empty unless the audience is NAMED_AGENCIES
 * @param instruction a handling line in words, or null
 * @param expires from when on nobody reads it; null for never
 */
public record Handling(
        AudienceKind audience,
        Set<String> agencies,
        Marking marking,
        @Nullable String instruction,
        OnwardSharing onwardSharing,
        @Nullable Instant expires) {

    public Handling {
        agencies = new TreeSet<>(agencies);
    }

    /** The keys of the decision's handling layer; the originator itself is always let in. */
    Set<String> keys(String originator, @Nullable String listing) {
        Set<String> keys = new TreeSet<>(Set.of(AccessFacts.agencyKey(originator)));
        switch (audience) {
            case ALL_PARTICIPANTS -> keys.add(AccessFacts.EVERYBODY);
            case NAMED_AGENCIES -> agencies.forEach(a -> keys.add(AccessFacts.agencyKey(a)));
            case PRESENT_AT_CONFERENCE -> {
                if (listing != null) {
                    keys.add(AccessFacts.listingKey(listing));
                }
            }
            case ORIGINATOR_ONLY -> {}
        }
        return keys;
    }
}
