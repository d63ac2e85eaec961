package uk.caseconference.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Amends an agency's details; null leaves a detail as it is. */
public record AmendAgency(
        @NotNull String agencyId,
        @Nullable @Line(max = 120) String name,
        @Nullable LegalForm legalForm,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Line(max = 20) String> areas,
        @Nullable @Size(max = 100) List<@NotNull @Line(max = 20) String> facilitates,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
