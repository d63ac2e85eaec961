package uk.caseconference.contribution;

/** The lawful gateway a contribution is shared through. */
public enum Gateway {
    CDA_S115,
    COMMON_LAW_POLICING,
    PUBLIC_INTEREST,
    CONSENT,
    LOCAL_GOVERNMENT_ACT_S111,
    CHILDREN_ACTS,
    CARE_ACT_2014,
    DPA_SCHEDULE_2,
    OFFENDER_MANAGEMENT_ACT,
    OTHER
}
