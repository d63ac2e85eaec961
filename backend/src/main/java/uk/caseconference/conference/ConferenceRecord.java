package uk.caseconference.conference;

import java.util.List;
import uk.caseconference.conference.attendance.Attendee;

/** All that is recorded of a conference, for minutes and plans: to one reader's measure, or whole for what follows. */
public record ConferenceRecord(ConferenceView conference, List<Attendee> attendance, List<ListingView> listings) {}
