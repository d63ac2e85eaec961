package uk.caseconference.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Sets the last day of an address. */
public record EndAddress(
        @NotNull String personId,
        @NotNull String addressId,
        @NotNull LocalDate to,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
