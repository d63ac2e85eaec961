package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.PartyRole;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Removes somebody a case does not concern after all. */
public record RemoveParty(
        @NotNull String caseFileId,
        @NotNull String personId,
        @NotNull PartyRole role,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
