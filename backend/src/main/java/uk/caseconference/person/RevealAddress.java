package uk.caseconference.person;

import jakarta.validation.constraints.NotNull;
import uk.caseconference.shared.Line;

/** Asks for what a protected address says, and why. */
public record RevealAddress(
        @NotNull String personId,
        @NotNull String addressId,
        @NotNull @Line(max = 500) String reason) {}
