package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Sets when a case is reviewed next. */
public record SetReviewDate(
        @NotNull String caseFileId,
        @NotNull LocalDate reviewOn,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
