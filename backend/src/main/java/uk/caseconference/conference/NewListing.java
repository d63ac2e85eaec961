package uk.caseconference.conference;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case is listed with.
 *
 * @param caseFile the case's local id
 * @param asked codes of the agencies asked what they know
 * @param carriedForwardFrom local id of the deferred listing this one follows
 */
record NewListing(
        String caseFile,
        Set<String> asked,
        @Nullable Instant startsAt,
        boolean emergency,
        @Nullable String notes,
        @Nullable String carriedForwardFrom) {}
