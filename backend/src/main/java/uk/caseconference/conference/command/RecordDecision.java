package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Records what was decided about a case, and why. */
public record RecordDecision(
        @NotNull String listingId,
        @NotNull @Prose String what,
        @Nullable @Line String powerConsidered,
        boolean powerUsed,
        @Nullable @Prose(max = 2000) String whyNotUsed,
        @NotNull @Prose(max = 2000) String legalBasis,
        @NotNull @Prose(max = 2000) String proportionality,
        @Nullable @Prose(max = 2000) String equalityNotes,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {
    @Override
    public void check(BiConsumer<String, String> faults) {
        if (powerUsed && powerConsidered == null) {
            faults.accept("powerConsidered", "must name the power that is used");
        }
        if ((powerConsidered != null && !powerUsed) != (whyNotUsed != null)) {
            faults.accept("whyNotUsed", "must be given for a power considered and not used, and only then");
        }
    }
}
