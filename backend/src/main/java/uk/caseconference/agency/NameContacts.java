package uk.caseconference.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Names an agency's single points of contact, in place of those named before. */
public record NameContacts(
        @NotNull String agencyId,
        @NotNull @Size(max = 20) List<@NotNull @Valid ContactPoint> contacts,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
