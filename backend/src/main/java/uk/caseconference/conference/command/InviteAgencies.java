package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Invites agencies to a conference. */
public record InviteAgencies(
        @NotNull String conferenceId,
        @NotNull @Size(min = 1, max = 50) List<@NotNull String> agencyIds,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
