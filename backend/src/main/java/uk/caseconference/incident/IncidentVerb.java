package uk.caseconference.incident;

import static uk.caseconference.incident.IncidentStatus.*;

import uk.caseconference.shared.Transitions;

/** What can be done to the record of an incident, and in which status. */
enum IncidentVerb {
    CORRECT,
    WITHDRAW,
    LINK,
    UNLINK;

    static final Transitions<IncidentStatus, IncidentVerb> TABLE = new Transitions<>(
                    "incident", IncidentStatus.class, IncidentVerb.class)
            .allow(CORRECT, RECORDED)
            .allow(WITHDRAW, RECORDED)
            .allow(LINK, RECORDED)
            .allow(UNLINK, RECORDED);
}
