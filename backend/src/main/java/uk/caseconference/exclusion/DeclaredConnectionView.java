package uk.caseconference.exclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** A connection as the user who declared it sees it, and whoever confirms its withdrawal. */
public record DeclaredConnectionView(
        String id,
        long version,
        String userId,
        String name,
        @Nullable PartialDate dateOfBirth,
        String relationship,
        Instant declaredAt,
        @Nullable Instant withdrawalAskedAt,
        @Nullable String withdrawalReason,
        @Nullable Instant withdrawnAt) {}
