package uk.caseconference.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Removes an identifier that turned out to be wrong. */
public record RemoveIdentifier(
        @NotNull String personId,
        @NotNull @Valid GivenIdentifier identifier,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
