package uk.caseconference.exclusion;

import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.PartialDate;
import uk.caseconference.shared.Prose;

/** Keeps one individual, known by user id or by name or by both, out of a case or a person. */
public record AddExclusion(
        @NotNull String targetId,
        @Nullable @Line String userId,
        @Nullable @Line String name,
        @Nullable PartialDate dateOfBirth,
        @Nullable @Line(max = 120) String relationship,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (userId == null && name == null) {
            faults.accept("name", "must be given where there is no userId");
        }
        if (name != null && !NameKey.of(name, null).means()) {
            faults.accept("name", "must have a letter in it");
        }
        if (name == null && dateOfBirth != null) {
            faults.accept("dateOfBirth", "says nothing without a name");
        }
    }
}
