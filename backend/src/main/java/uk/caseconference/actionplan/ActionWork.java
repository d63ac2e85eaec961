package uk.caseconference.actionplan;

import java.time.LocalDate;
import uk.caseconference.work.WorkItem;
import uk.caseconference.work.WorkKind;

/** An action that is owed, or on offer and owed an answer. */
public record ActionWork(ActionView action, WorkKind kind) implements WorkItem {

    @Override
    public String id() {
        return action.id();
    }

    @Override
    public String caseReference() {
        return action.caseReference();
    }

    @Override
    public LocalDate dueOn() {
        return action.dueOn();
    }

    /** What is only on offer is late for its owner, not for whoever is asked to take it over. */
    @Override
    public int overdueDays() {
        return kind == WorkKind.ACTION ? action.overdueDays() : 0;
    }
}
