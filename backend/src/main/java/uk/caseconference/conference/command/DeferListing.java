package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Puts an item off to a next conference. */
public record DeferListing(
        @NotNull String listingId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
