package uk.caseconference.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an agency was reminded of the research it owes. */
public record Chase(
        String agencyId,
        Instant at,
        String userName,
        @Nullable String note) {}
