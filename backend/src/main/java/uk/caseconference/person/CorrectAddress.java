package uk.caseconference.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Corrects an address: all of it, so that nobody builds on details they cannot see. */
public record CorrectAddress(
        @NotNull String personId,
        @NotNull String addressId,
        @NotNull @Valid AddressDetails address,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        address.check((field, message) -> faults.accept("address." + field, message));
    }
}
