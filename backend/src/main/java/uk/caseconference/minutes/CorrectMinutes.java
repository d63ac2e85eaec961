package uk.caseconference.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Begins a new edition that puts an approved one right. */
public record CorrectMinutes(
        @NotNull String minutesId,
        @NotNull @Prose(max = 1000) String reason,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid CorrectionInput> corrections,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {

    /** What is put right; in the item of this listing, or in the minutes as a whole where none is named. */
    public record CorrectionInput(
            @Nullable String listingId, @NotNull @Prose String text) {}
}
