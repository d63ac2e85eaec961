package uk.caseconference.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Adds an identifier that the actor's agency knows a person by. */
public record AddIdentifier(
        @NotNull String personId,
        @NotNull @Valid GivenIdentifier identifier,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        identifier.check((field, message) -> faults.accept("identifier." + field, message));
    }
}
