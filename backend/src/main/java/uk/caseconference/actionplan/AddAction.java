package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Agrees an action with the agency that is to do it. */
public record AddAction(
        @NotNull String caseFileId,
        @NotNull @Prose(max = 2000) String text,
        @NotNull String ownerAgencyId,
        @NotNull @Line String ownerName,
        @Nullable @Line String ownerUserId,
        @NotNull LocalDate dueOn,
        @NotNull ActionPriority priority,
        @NotNull ActionType type,
        @Nullable String listingId,
        @Nullable LocalDate agreedOn,
        @Nullable @Line String idempotencyKey)
        implements Command {}
