package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Records a review of a case. */
public record ReviewCase(
        @NotNull String caseFileId,
        @NotNull @Prose String progress,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
