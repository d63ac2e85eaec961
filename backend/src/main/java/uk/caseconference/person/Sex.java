package uk.caseconference.person;

/** Biological sex, the meaning the Equality Act 2010 has; gender identity is kept apart. */
public enum Sex {
    FEMALE,
    MALE,
    INTERSEX_OR_OTHER,
    NOT_KNOWN
}
