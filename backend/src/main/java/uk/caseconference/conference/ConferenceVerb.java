package uk.caseconference.conference;

import static uk.caseconference.conference.ConferenceStatus.AGENDA_PUBLISHED;
import static uk.caseconference.conference.ConferenceStatus.CLOSED;
import static uk.caseconference.conference.ConferenceStatus.IN_SESSION;
import static uk.caseconference.conference.ConferenceStatus.SCHEDULED;

import uk.caseconference.shared.Transitions;

/** What can be done to a conference, and in which status. What has been published is deferred, never taken away. */
enum ConferenceVerb {
    RESCHEDULE,
    INVITE,
    WITHDRAW_INVITATION,
    LIST,
    REMOVE_LISTING,
    REORDER,
    PUBLISH,
    CHASE,
    RECORD_ATTENDANCE,
    DECLARE,
    START,
    RECORD_ITEM,
    DEFER_ITEM,
    CONCLUDE_ITEM,
    CLOSE,
    CANCEL;

    static final Transitions<ConferenceStatus, ConferenceVerb> TABLE = new Transitions<>(
                    "conference", ConferenceStatus.class, ConferenceVerb.class)
            .allow(RESCHEDULE, SCHEDULED, AGENDA_PUBLISHED)
            .allow(INVITE, SCHEDULED, AGENDA_PUBLISHED, IN_SESSION)
            .allow(WITHDRAW_INVITATION, SCHEDULED, AGENDA_PUBLISHED)
            .allow(LIST, SCHEDULED, AGENDA_PUBLISHED)
            .allow(REMOVE_LISTING, SCHEDULED)
            .allow(REORDER, SCHEDULED, AGENDA_PUBLISHED, IN_SESSION)
            .allow(PUBLISH, SCHEDULED)
            .allow(CHASE, AGENDA_PUBLISHED, IN_SESSION)
            .allow(RECORD_ATTENDANCE, SCHEDULED, AGENDA_PUBLISHED, IN_SESSION, CLOSED)
            .allow(DECLARE, AGENDA_PUBLISHED)
            .allow(START, AGENDA_PUBLISHED)
            .allow(RECORD_ITEM, IN_SESSION)
            .allow(DEFER_ITEM, AGENDA_PUBLISHED, IN_SESSION)
            .allow(CONCLUDE_ITEM, IN_SESSION)
            .allow(CLOSE, IN_SESSION)
            .allow(CANCEL, SCHEDULED, AGENDA_PUBLISHED);
}
