package uk.caseconference.access;

/** Why personal data is used; stated in the header {@code Access-Purpose}, and agreed in each agreement. */
public enum Purpose {
    CASE_MANAGEMENT,
    CRIME_PREVENTION,
    SAFEGUARDING,
    ENFORCEMENT,
    GOVERNANCE,
    STATISTICS
}
