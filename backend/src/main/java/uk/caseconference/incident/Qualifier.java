package uk.caseconference.incident;

/** What the National Standard for Incident Recording and practice want to know of an incident beside its category. */
public enum Qualifier {
    ALCOHOL,
    DRUGS,
    HATE_RACE,
    HATE_RELIGION,
    HATE_DISABILITY,
    HATE_SEXUAL_ORIENTATION,
    HATE_TRANSGENDER,
    HATE_OTHER,
    MENTAL_HEALTH,
    YOUTH_RELATED,
    VEHICLE,
    FIREARMS,
    WEAPONS,
    DOMESTIC,
    REPEAT
}
