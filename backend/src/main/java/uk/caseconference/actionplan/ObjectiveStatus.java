package uk.caseconference.actionplan;

/** What came of an objective. */
public enum ObjectiveStatus {
    OPEN,
    ACHIEVED,
    DROPPED
}
