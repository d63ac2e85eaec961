package uk.caseconference.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Changes the handling of one's own agency's contribution. */
public record ChangeHandling(
        @NotNull String contributionId,
        @NotNull @Valid HandlingInput handling,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (handling != null) {
            handling.check(faults);
        }
    }
}
