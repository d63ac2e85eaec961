package uk.caseconference.casefile;

/** What kind of harm a case is about. */
public enum CaseCategory {
    ANTI_SOCIAL_BEHAVIOUR,
    HATE,
    EXPLOITATION,
    SERIOUS_VIOLENCE,
    REPEAT_OFFENDING,
    VULNERABLE_VICTIM,
    HIGH_HARM_LOCATION
}
