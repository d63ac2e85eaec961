package uk.caseconference.minutes;

import java.util.Set;
import uk.caseconference.conference.ConferenceView;

/** The conference some minutes are of: what every edition of them has in common. */
record Held(String conferenceId, String areaCode, String facilitatorId, String chairAgencyId, Set<String> invited) {

    static Held of(ConferenceView conference) {
        return new Held(
                conference.localId(),
                conference.areaCode(),
                conference.facilitatorId(),
                conference.chair().agencyId(),
                conference.invited());
    }
}
