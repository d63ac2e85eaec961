package uk.caseconference.work;

/** What sort of thing is owed. */
public enum WorkKind {
    ACTION,
    ACTION_OFFER,
    RESEARCH
}
