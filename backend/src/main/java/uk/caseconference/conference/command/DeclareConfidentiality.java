package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Says that the confidentiality declaration has been read to those present. */
public record DeclareConfidentiality(
        @NotNull String conferenceId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
