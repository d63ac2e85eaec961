package uk.caseconference.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.contribution.Marking;

/**
 * An edition of the minutes as one reader may see it.
 *
 * @param conferenceId local id of the conference; never shown
 * @param replaces global id of the edition it replaces; null for the first
 * @param seal null while it is a draft, as is {@code sealIntact}
 */
public record MinutesView(
        String id,
        long version,
        String conferenceId,
        int edition,
        MinutesStatus status,
        Marking marking,
        @Nullable String replaces,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String seal,
        @Nullable Boolean sealIntact,
        MinutesContent content) {}
