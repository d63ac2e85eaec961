package uk.caseconference.exclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** An entry of the exclusion register as those who keep it see it. */
public record ExclusionView(
        String id,
        long version,
        String targetId,
        @Nullable String userId,
        @Nullable String name,
        @Nullable PartialDate dateOfBirth,
        @Nullable String relationship,
        String reason,
        Instant addedAt,
        String addedBy,
        String addedByAgency,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftedReason) {}
