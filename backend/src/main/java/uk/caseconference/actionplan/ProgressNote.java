package uk.caseconference.actionplan;

import java.time.Instant;

/** What somebody reported of an action on the way. */
public record ProgressNote(Instant at, String agencyId, String userId, String userName, String text) {}
