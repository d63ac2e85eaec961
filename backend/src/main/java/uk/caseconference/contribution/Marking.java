package uk.caseconference.contribution;

/** Government Security Classification; nothing above OFFICIAL-SENSITIVE is ever held here. */
public enum Marking {
    OFFICIAL,
    OFFICIAL_SENSITIVE
}
