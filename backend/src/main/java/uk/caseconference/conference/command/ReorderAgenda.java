package uk.caseconference.conference.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Puts items of an agenda into a new order among the places they have. */
public record ReorderAgenda(
        @NotNull String conferenceId,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Slot> slots,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {
    /** An item, and when it is to be heard; null takes its time away. */
    public record Slot(@NotNull String listingId, @Nullable Instant startsAt) {}

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (slots != null && slots.stream().map(Slot::listingId).distinct().count() < slots.size()) {
            faults.accept("slots", "must name each listing once");
        }
    }
}
