package uk.caseconference.contribution;

/** Whether an agency knows something, and whether it says what. */
public enum Knowledge {
    KNOWN_SHARED,
    KNOWN_WITHHELD,
    NO_TRACE
}
