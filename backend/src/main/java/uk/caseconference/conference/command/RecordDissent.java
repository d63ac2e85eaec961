package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Records that an agency does not agree, in its words. */
public record RecordDissent(
        @NotNull String listingId,
        @NotNull String agencyId,
        @NotNull @Prose String words,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
