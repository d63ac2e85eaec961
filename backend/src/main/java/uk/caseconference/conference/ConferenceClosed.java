package uk.caseconference.conference;

import uk.caseconference.access.Actor;

/**
 * Hears that a conference is closed. It may hear so any number of times, and again when the attendance has been
 * corrected since: what it makes of it must follow from the record.
 */
public interface ConferenceClosed {

    /** @param service the installation itself, to do in its name what follows */
    void closed(Actor service, ConferenceRecord record);
}
