package uk.caseconference.access;

/** How an agency is related to a thing it may see. */
public enum Relation {
    /** It takes part in it, was invited to it, or recorded it. */
    INVOLVED,
    /** It holds a time-limited grant. */
    GRANTED,
    /** It may see the case that this is an item or a party of. */
    THROUGH_CASE
}
