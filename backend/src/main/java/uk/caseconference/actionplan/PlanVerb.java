package uk.caseconference.actionplan;

import uk.caseconference.shared.Transitions;

/** What can be done to an action plan, and in which status. */
enum PlanVerb {
    ADD_OBJECTIVE,
    ACHIEVE_OBJECTIVE,
    DROP_OBJECTIVE,
    SET_REVIEW_DATE,
    CLOSE;

    static final Transitions<PlanStatus, PlanVerb> TABLE = new Transitions<>("plan", PlanStatus.class, PlanVerb.class)
            .allow(ADD_OBJECTIVE, PlanStatus.OPEN)
            .allow(ACHIEVE_OBJECTIVE, PlanStatus.OPEN)
            .allow(DROP_OBJECTIVE, PlanStatus.OPEN)
            .allow(SET_REVIEW_DATE, PlanStatus.OPEN)
            .allow(CLOSE, PlanStatus.OPEN);
}
