package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Asks another agency of the case to take an action over. */
public record OfferAction(
        @NotNull String actionId,
        @NotNull String agencyId,
        @NotNull @Line String ownerName,
        @Nullable @Line String ownerUserId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
