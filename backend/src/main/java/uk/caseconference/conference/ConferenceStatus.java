package uk.caseconference.conference;

/** Where a conference stands between its scheduling and its end. */
public enum ConferenceStatus {
    SCHEDULED,
    AGENDA_PUBLISHED,
    IN_SESSION,
    CLOSED,
    CANCELLED
}
