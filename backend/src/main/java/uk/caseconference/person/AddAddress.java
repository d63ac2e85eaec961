package uk.caseconference.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Adds an address to a person. */
public record AddAddress(
        @NotNull String personId,
        @NotNull @Valid AddressDetails address,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        address.check((field, message) -> faults.accept("address." + field, message));
    }
}
