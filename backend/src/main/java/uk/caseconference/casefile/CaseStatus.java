package uk.caseconference.casefile;

/** Where a case stands between referral and closure. */
public enum CaseStatus {
    REFERRED,
    RETURNED_FOR_INFO,
    REJECTED,
    REDIRECTED,
    ACCEPTED,
    LISTED,
    EMERGENCY_LISTED,
    RESEARCH,
    DISCUSSED,
    PLAN_OPEN,
    REVIEW_DUE,
    CLOSED,
    REOPENED,
    TRANSFERRED_OUT
}
