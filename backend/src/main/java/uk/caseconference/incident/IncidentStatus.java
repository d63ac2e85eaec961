package uk.caseconference.incident;

/** Whether an agency stands by its record of an incident. */
public enum IncidentStatus {
    RECORDED,
    WITHDRAWN
}
