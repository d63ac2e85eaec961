package uk.caseconference.casefile.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Names the agency that leads on a case. */
public record SetLeadAgency(
        @NotNull String caseFileId,
        @NotNull String agencyId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
