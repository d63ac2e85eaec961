package uk.caseconference.casefile;

/** Whether the people concerned were asked, and what they said. */
public enum ConsentState {
    NOT_ASKED,
    UNSAFE_TO_ASK,
    GIVEN,
    REFUSED
}
