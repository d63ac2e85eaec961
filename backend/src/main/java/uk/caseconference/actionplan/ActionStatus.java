package uk.caseconference.actionplan;

import java.util.Arrays;
import java.util.List;

/** Where an action stands. That it is overdue is not a status: it follows from the day. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    TRANSFERRED,
    COMPLETED,
    NOT_POSSIBLE,
    CANCELLED;

    /** Whether somebody still owes it. */
    public boolean isLive() {
        return this == OPEN || this == IN_PROGRESS || this == TRANSFERRED;
    }

    static List<ActionStatus> live() {
        return Arrays.stream(values()).filter(ActionStatus::isLive).toList();
    }
}
