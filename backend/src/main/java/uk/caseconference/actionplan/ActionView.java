package uk.caseconference.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as a reader sees it on a day.
 *
 * @param caseFileId local id of its case, which the reader may not see; never shown
 * @param listingId local id of the listing it came from; never shown
 */
public record ActionView(
        String id,
        long version,
        String caseFileId,
        String caseReference,
        String reference,
        String text,
        ActionOwner owner,
        LocalDate agreedOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        ActionPriority priority,
        ActionType type,
        @Nullable String listingId,
        ActionStatus status,
        boolean overdue,
        int overdueDays,
        @Nullable Boolean onTime,
        List<ProgressNote> progress,
        @Nullable ActionOutcome outcome,
        @Nullable TransferOffer offer) {}
