package uk.caseconference.minutes;

/** Where an edition of the minutes stands. */
public enum MinutesStatus {
    DRAFT,
    APPROVED,
    SUPERSEDED
}
