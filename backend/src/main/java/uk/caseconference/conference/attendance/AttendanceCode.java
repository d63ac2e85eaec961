package uk.caseconference.conference.attendance;

/** Whether somebody came, and if not, what they sent. */
public enum AttendanceCode {
    PRESENT,
    DEPUTY,
    APOLOGIES_INFO_SENT,
    APOLOGIES_NO_INFO,
    ABSENT,
    NOT_INVITED,
    OBSERVER,
    EXCLUDED_CONFLICT;

    /** Whether it counts towards the quorum, and lets somebody read what is kept to those present. */
    public boolean takesPart() {
        return this == PRESENT || this == DEPUTY;
    }

    /** Whether somebody in particular is in the room. */
    public boolean inPerson() {
        return takesPart() || this == OBSERVER;
    }

    /** Whether it can be said of an agency that was not invited. */
    public boolean withoutInvitation() {
        return this == NOT_INVITED || this == OBSERVER;
    }
}
