package uk.caseconference.actionplan;

/** Whether an action plan is being carried out. */
public enum PlanStatus {
    OPEN,
    CLOSED
}
