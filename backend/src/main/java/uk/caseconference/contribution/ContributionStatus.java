package uk.caseconference.contribution;

/** Whether a contribution stands. */
public enum ContributionStatus {
    SUBMITTED,
    WITHDRAWN
}
