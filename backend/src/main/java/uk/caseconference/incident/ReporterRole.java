package uk.caseconference.incident;

/** Who told of an incident, by role and never by name. */
public enum ReporterRole {
    VICTIM,
    WITNESS,
    NEIGHBOUR,
    FAMILY_OR_FRIEND,
    STAFF,
    OFFICER,
    BUSINESS,
    PUBLIC,
    ANONYMOUS,
    OTHER
}
