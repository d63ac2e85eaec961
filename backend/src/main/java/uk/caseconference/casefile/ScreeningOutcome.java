package uk.caseconference.casefile;

/** What screening decided. */
public enum ScreeningOutcome {
    ACCEPTED,
    RETURNED_FOR_INFO,
    REJECTED,
    REDIRECTED
}
