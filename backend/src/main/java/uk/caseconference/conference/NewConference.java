package uk.caseconference.conference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.attendance.QuorumRule;

/** What a conference begins with. */
record NewConference(
        String areaCode,
        ConferenceKind kind,
        @Nullable String series,
        String facilitatorId,
        Sitting sitting,
        Chair chair,
        @Nullable MinuteTaker minuteTaker,
        Set<String> invited,
        QuorumRule quorumRule) {}
