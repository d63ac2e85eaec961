package uk.caseconference.agency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/**
 * One step in the life of an agreement.
 *
 * @param agencyId the party to add; null for other steps
 * @param verb which step it is, given by the service and never by the sender: tells steps under one key apart
 * @param date the day meant: the last day of an agreement that ends, or its review date; null for other steps
 */
public record AgreementStep(
        @NotNull String agreementId,
        @Nullable String agencyId,
        @Nullable LocalDate date,
        @Nullable @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey,
        @Nullable String verb)
        implements Command {

    AgreementStep to(String step) {
        return new AgreementStep(agreementId, agencyId, date, reason, expectedVersion, idempotencyKey, step);
    }
}
