package uk.caseconference.access;

/** What sort of thing is asked for: each sort has its own way of being related to an agency. */
public enum ThingKind {
    /** Related through its own participants or a grant. */
    CASE_FILE,
    /** Related through its case, or by being one's own. */
    CASE_ITEM,
    /** Related by being invited. */
    CONFERENCE,
    /** Related through the cases the person is a party of, or by having recorded them. */
    PERSON
}
