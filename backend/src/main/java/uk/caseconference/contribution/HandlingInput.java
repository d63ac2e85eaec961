package uk.caseconference.contribution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Prose;

/** The handling an originator asks for. */
public record HandlingInput(
        @NotNull AudienceKind audience,
        @NotNull @Size(max = 50) List<@NotNull String> agencyIds,
        @NotNull Marking marking,
        @Nullable @Prose(max = 500) String instruction,
        @NotNull OnwardSharing onwardSharing,
        @Nullable Instant expires) {

    void check(BiConsumer<String, String> faults) {
        if (audience == AudienceKind.NAMED_AGENCIES && agencyIds != null && agencyIds.isEmpty()) {
            faults.accept("handling.agencyIds", "must name the agencies");
        }
        if (audience != AudienceKind.NAMED_AGENCIES && agencyIds != null && !agencyIds.isEmpty()) {
            faults.accept("handling.agencyIds", "can only be given for the audience NAMED_AGENCIES");
        }
    }
}
