package uk.caseconference.contribution;

/** Whom an originator lets read a contribution. */
public enum AudienceKind {
    ALL_PARTICIPANTS,
    NAMED_AGENCIES,
    PRESENT_AT_CONFERENCE,
    ORIGINATOR_ONLY
}
