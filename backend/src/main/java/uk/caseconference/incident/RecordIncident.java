package uk.caseconference.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Records an incident on a case. */
public record RecordIncident(
        @NotNull String caseFileId,
        @NotNull @Valid IncidentDetails details,
        @Nullable @Line String idempotencyKey) implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (details != null) {
            details.check(faults);
        }
    }
}
