package uk.caseconference.work;

import java.time.LocalDate;

/**
 * Something that is owed.
 *
 * @param id global id of the thing owed
 * @param overdueDays 0 unless it is overdue
 * @param source what the feature it comes from answers its own fields with; never shown
 */
public record WorkItem(
        WorkKind kind, String id, String caseReference, LocalDate dueOn, int overdueDays, Object source) {

    public boolean isOverdue() {
        return overdueDays > 0;
    }
}
