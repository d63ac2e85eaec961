package uk.caseconference.casefile;

/** How a case came to the partnership. */
public enum CaseOrigin {
    AGENCY_REFERRAL,
    ASB_CASE_REVIEW,
    SELF_OR_PUBLIC,
    COUNCILLOR_OR_MP,
    ANALYSIS,
    TRANSFER_IN
}
