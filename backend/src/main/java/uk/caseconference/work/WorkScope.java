package uk.caseconference.work;

/** Whose work is asked for. */
public enum WorkScope {
    ME,
    MY_AGENCY
}
