package uk.caseconference.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency's record of an incident as a reader sees it.
 *
 * @param caseFileId local id of its case; never shown
 * @param reportedBy code of the agency whose record it is
 * @param group what records of the same incident share; never shown
 * @param withdrawalReason null unless withdrawn
 */
public record IncidentView(
        String id,
        long version,
        String caseFileId,
        String reportedBy,
        String userId,
        String userName,
        Instant recordedAt,
        IncidentStatus status,
        IncidentDetails details,
        String group,
        @Nullable String withdrawalReason) {}
