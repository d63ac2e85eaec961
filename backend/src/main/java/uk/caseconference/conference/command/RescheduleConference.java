package uk.caseconference.conference.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Changes when and where a conference meets, and who chairs and takes the minutes. What is not given stays. */
public record RescheduleConference(
        @NotNull String conferenceId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Line String place,
        @Nullable @Line(max = 500) String link,
        @Nullable Instant researchDueAt,
        @Nullable @Valid ChairInput chair,
        @Nullable @Valid MinuteTakerInput minuteTaker,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {
    @Override
    public void check(BiConsumer<String, String> faults) {
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.accept("endsAt", "must be after startsAt");
        }
    }
}
