package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.PartyRole;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Adds somebody a case concerns. */
public record AddParty(
        @NotNull String caseFileId,
        @NotNull String personId,
        @NotNull PartyRole role,
        @Nullable @Prose(max = 500) String note,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
