package uk.caseconference.conference;

import uk.caseconference.shared.Rule;

/** What must hold of a conference before something is done to it. */
final class ConferenceRules {

    /** What only the agency that runs the conference sees in its history. */
    static final String FACILITATOR_ONLY = "facilitator";

    static final Rule INVITED_ONCE =
            Rule.of("conference.invited-once", "That agency is invited to this conference already.");
    static final Rule INVITED = Rule.of("conference.invited", "That agency is not invited to this conference.");
    static final Rule DEADLINE_SET =
            Rule.of("conference.research-deadline", "An agenda is published only with the deadline for research set.");
    static final Rule AGENDA_FILLED =
            Rule.of("conference.agenda-filled", "An agenda is published only when there is a case on it.");
    static final Rule DECLARATION_READ = Rule.of(
            "conference.declaration-read",
            "A conference starts only when the chair has read the confidentiality declaration.");
    static final Rule QUORUM = Rule.of(
            "conference.quorum", "The conference is not quorate: it starts only with the chair's recorded reason.");
    static final Rule ITEMS_SETTLED = Rule.of(
            "conference.items-settled",
            "A conference is closed only when every item of its agenda has been concluded or deferred.");
    static final Rule ATTENDANCE_COMPLETE = Rule.of(
            "conference.attendance-complete",
            "A conference is closed only when the attendance accounts for every agency invited.");

    private ConferenceRules() {}
}
