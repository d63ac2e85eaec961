package uk.caseconference.contribution;

/** What readers may do with a contribution beyond the case. */
public enum OnwardSharing {
    NOT_ALLOWED,
    WITH_ORIGINATORS_CONSENT,
    WITHIN_PARTNERSHIP
}
