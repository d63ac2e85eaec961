package uk.caseconference.conference.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.ConferenceKind;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Schedules a conference. */
public record ScheduleConference(
        @NotNull @Line(max = 20) String areaCode,
        @NotNull ConferenceKind kind,
        @Nullable @Line(max = 120) String series,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Line String place,
        @Nullable @Line(max = 500) String link,
        @NotNull @Valid ChairInput chair,
        @Nullable @Valid MinuteTakerInput minuteTaker,
        @NotNull @Size(max = 50) List<@NotNull String> invitedAgencyIds,
        @Nullable @Valid QuorumInput quorum,
        @Nullable Instant researchDueAt,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {
    @Override
    public void check(BiConsumer<String, String> faults) {
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.accept("endsAt", "must be after startsAt");
        }
        if (place == null && link == null) {
            faults.accept("place", "or link must be given");
        }
    }
}
