package uk.caseconference.exclusion;

import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.PartialDate;

/** Declares a user's own connection to somebody, whoever that is and whether or not they are on record. */
public record DeclareConnection(
        @NotNull @Line String name,
        @Nullable PartialDate dateOfBirth,
        @NotNull @Line(max = 120) String relationship,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (name != null && !NameKey.of(name, null).means()) {
            faults.accept("name", "must have a letter in it");
        }
    }
}
