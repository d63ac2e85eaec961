package uk.caseconference.casefile;

/** How two cases belong together. */
public enum LinkKind {
    SAME_SUBJECT,
    SAME_VICTIM,
    SAME_LOCATION,
    CONNECTED_PEOPLE,
    RELATED
}
