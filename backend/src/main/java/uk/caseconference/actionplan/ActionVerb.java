package uk.caseconference.actionplan;

import uk.caseconference.shared.Transitions;

/** What can be done to an action, and in which status. */
enum ActionVerb {
    REPORT_PROGRESS,
    COMPLETE,
    FIND_NOT_POSSIBLE,
    CANCEL,
    REDATE,
    OFFER,
    ACCEPT,
    DECLINE;

    private static final ActionStatus[] LIVE = ActionStatus.live().toArray(ActionStatus[]::new);

    static final Transitions<ActionStatus, ActionVerb> TABLE = new Transitions<>(
                    "action", ActionStatus.class, ActionVerb.class)
            .allow(REPORT_PROGRESS, LIVE)
            .allow(COMPLETE, LIVE)
            .allow(FIND_NOT_POSSIBLE, LIVE)
            .allow(CANCEL, LIVE)
            .allow(REDATE, LIVE)
            .allow(OFFER, LIVE)
            .allow(ACCEPT, LIVE)
            .allow(DECLINE, LIVE);
}
