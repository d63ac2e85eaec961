package uk.caseconference.work;

import java.time.LocalDate;

/** Something that is owed. The name of the class that says so is the name of its type in the schema. */
public interface WorkItem {

    WorkKind kind();

    /** Global id of the thing owed. */
    String id();

    String caseReference();

    LocalDate dueOn();

    /** 0 unless it is overdue. */
    int overdueDays();

    default boolean isOverdue() {
        return overdueDays() > 0;
    }
}
