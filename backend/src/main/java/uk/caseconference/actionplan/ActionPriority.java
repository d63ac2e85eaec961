package uk.caseconference.actionplan;

/** How much an action matters beside others. */
public enum ActionPriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
