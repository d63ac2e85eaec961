package uk.caseconference.access;

/** The categories of data an information sharing agreement may cover. */
public enum DataCategory {
    IDENTITY,
    ANTI_SOCIAL_BEHAVIOUR,
    OFFENDING,
    HOUSING,
    HEALTH,
    SUBSTANCE_MISUSE,
    SOCIAL_CARE,
    SAFEGUARDING,
    EDUCATION,
    FIRE_SAFETY,
    VICTIM_SUPPORT,
    DOMESTIC_ABUSE
}
