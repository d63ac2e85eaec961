package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Publishes an agenda to those invited; research is asked for from then on. */
public record PublishAgenda(
        @NotNull String conferenceId,
        @Nullable Instant researchDueAt,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
