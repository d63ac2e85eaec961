package uk.caseconference.access.standing;

import java.util.Set;

/** What the decision asks the conferences. */
public interface AttendanceRegister {

    /** The listings at whose discussion this user is recorded as present, in person or as a deputy. */
    Set<String> listingsAttended(String userId, String agencyId);
}
