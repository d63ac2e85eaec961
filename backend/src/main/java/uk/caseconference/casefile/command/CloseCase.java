package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.ClosureReason;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Closes a case. */
public record CloseCase(
        @NotNull String caseFileId,
        @NotNull ClosureReason reason,
        @NotNull @Prose String summary,
        boolean victimTold,
        @Nullable @Prose String learning,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate retainUntil,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
