package uk.caseconference.exclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** A connection as the user who declared it sees it. */
public record DeclaredConnectionView(
        String id,
        long version,
        String name,
        @Nullable PartialDate dateOfBirth,
        String relationship,
        Instant declaredAt,
        @Nullable Instant withdrawnAt) {}
