package uk.caseconference.conference;

/** What a conference is called for. */
public enum ConferenceKind {
    ASB_HIGH_HARM,
    EMERGENCY,
    LOCATION
}
