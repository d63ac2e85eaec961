package uk.caseconference.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;

/**
 * A contribution as a reader who was let in sees it.
 *
 * @param caseFile the case's local id, {@code listing} the listing's; never shown
 */
public record ContributionView(
        String id,
        String localId,
        long version,
        String caseFile,
        @Nullable String listing,
        String originator,
        String authorId,
        String authorName,
        Instant submittedAt,
        ContributionStatus status,
        Knowledge knowledge,
        @Nullable String text,
        List<Fact> facts,
        @Nullable String sourceSystem,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        DataCategory category,
        Handling handling,
        Gateway gateway,
        @Nullable String proportionality,
        @Nullable String withheldReason,
        @Nullable String withheldApprovedBy) {}
