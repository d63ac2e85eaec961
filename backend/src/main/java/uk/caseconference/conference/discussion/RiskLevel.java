package uk.caseconference.conference.discussion;

/** How high somebody takes the risk of harm to be. */
public enum RiskLevel {
    STANDARD,
    MEDIUM,
    HIGH
}
