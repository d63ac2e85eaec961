package uk.caseconference.conference;

import java.util.List;

/** At whose discussion somebody was present; derived from attendance and agenda, for the access decision. */
record Heard(String userId, String agencyId, List<String> listings) {}
