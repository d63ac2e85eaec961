package uk.caseconference.access;

/** What was done, in the words of section 62 of the Data Protection Act 2018 and the partnership's own. */
public enum JournalAction {
    COLLECT,
    ALTER,
    CONSULT,
    DISCLOSE,
    COMBINE,
    ERASE,
    SEARCH,
    EXPORT,
    REFUSE,
    BREAK_GLASS
}
