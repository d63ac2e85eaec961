package uk.caseconference.agency;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Puts an agency on the register. */
public record RegisterAgency(
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{1,62}", message = "must be 2 to 63 small letters, digits and hyphens")
        String code,

        @NotNull AgencyKind kind,
        @NotNull @Line(max = 120) String name,
        @NotNull LegalForm legalForm,
        @NotEmpty @Size(max = 100) List<@NotNull @Line(max = 20) String> areas,
        @NotNull @Size(max = 100) List<@NotNull @Line(max = 20) String> facilitates,
        @Nullable @Line String idempotencyKey)
        implements Command {}
