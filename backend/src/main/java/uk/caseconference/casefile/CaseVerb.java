package uk.caseconference.casefile;

import static uk.caseconference.casefile.CaseStatus.*;

import uk.caseconference.shared.Transitions;

/** What can be done to a case file, and in which status. */
enum CaseVerb {
    SUPPLY_INFORMATION,
    SCREEN,
    RUN,
    LIST,
    BEGIN_RESEARCH,
    DISCUSS,
    OPEN_PLAN,
    FALL_DUE,
    REVIEW,
    CLOSE,
    REOPEN,
    TRANSFER_OUT;

    private static final CaseStatus[] LIVE = {
        ACCEPTED, LISTED, EMERGENCY_LISTED, RESEARCH, DISCUSSED, PLAN_OPEN, REVIEW_DUE, REOPENED
    };

    static final Transitions<CaseStatus, CaseVerb> TABLE = new Transitions<>("case", CaseStatus.class, CaseVerb.class)
            .allow(SUPPLY_INFORMATION, RETURNED_FOR_INFO)
            .allow(SCREEN, REFERRED)
            .allow(RUN, REFERRED, RETURNED_FOR_INFO)
            .allow(RUN, LIVE)
            .allow(LIST, ACCEPTED, DISCUSSED, PLAN_OPEN, REVIEW_DUE, REOPENED)
            .allow(BEGIN_RESEARCH, LISTED, EMERGENCY_LISTED)
            .allow(DISCUSS, LISTED, EMERGENCY_LISTED, RESEARCH)
            .allow(OPEN_PLAN, ACCEPTED, DISCUSSED, REOPENED)
            .allow(FALL_DUE, PLAN_OPEN)
            .allow(REVIEW, DISCUSSED, PLAN_OPEN, REVIEW_DUE, REOPENED)
            .allow(CLOSE, LIVE)
            .allow(REOPEN, CLOSED)
            .allow(TRANSFER_OUT, LIVE);
}
