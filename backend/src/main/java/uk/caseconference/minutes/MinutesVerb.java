package uk.caseconference.minutes;

import uk.caseconference.shared.Transitions;

/** What can be done to an edition of the minutes, and in which status. Nothing ever changes what has been sealed. */
enum MinutesVerb {
    RECOMPOSE,
    APPROVE,
    CORRECT,
    SUPERSEDE;

    static final Transitions<MinutesStatus, MinutesVerb> TABLE = new Transitions<>(
                    "minutes", MinutesStatus.class, MinutesVerb.class)
            .allow(RECOMPOSE, MinutesStatus.DRAFT)
            .allow(APPROVE, MinutesStatus.DRAFT)
            .allow(CORRECT, MinutesStatus.APPROVED)
            .allow(SUPERSEDE, MinutesStatus.APPROVED);
}
