package uk.caseconference.agency;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/**
 * Deactivates or reactivates an agency.
 *
 * @param verb which of the two, given by the service and never by the sender: tells them apart under one key
 */
public record ChangeAgencyStatus(
        @NotNull String agencyId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey,
        @Nullable String verb)
        implements Command {

    ChangeAgencyStatus to(String step) {
        return new ChangeAgencyStatus(agencyId, reason, expectedVersion, idempotencyKey, step);
    }
}
