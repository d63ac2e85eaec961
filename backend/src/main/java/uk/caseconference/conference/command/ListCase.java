package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Puts a case on the agenda of a conference. */
public record ListCase(
        @NotNull String conferenceId,
        @NotNull String caseFileId,
        @NotNull @Size(max = 50) List<@NotNull String> askedAgencyIds,
        @Nullable Instant startsAt,
        boolean emergency,
        @Nullable @Prose(max = 2000) String notes,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
