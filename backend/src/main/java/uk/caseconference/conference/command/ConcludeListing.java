package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Says that an item of the agenda has been dealt with. */
public record ConcludeListing(
        @NotNull String listingId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
