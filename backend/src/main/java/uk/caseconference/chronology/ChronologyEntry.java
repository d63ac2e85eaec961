package uk.caseconference.chronology;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One moment in a case.
 *
 * @param number tells entries of one kind about one thing apart
 * @param thingType the type of what it tells of, as in the schema
 * @param thingId its global id
 * @param agencyCode whose doing or telling it is, where it is somebody's
 * @param summary what happened, as far as the reader may know
 */
public record ChronologyEntry(
        Instant at,
        ChronologyKind kind,
        int number,
        String thingType,
        String thingId,
        @Nullable String agencyCode,
        @Nullable String summary) {

    static final Comparator<ChronologyEntry> IN_ORDER = Comparator.comparing(ChronologyEntry::at)
            .thenComparing(ChronologyEntry::kind)
            .thenComparing(ChronologyEntry::key);

    public String title() {
        return kind.title();
    }

    String key() {
        return kind + "/" + thingId + "/" + number;
    }
}
