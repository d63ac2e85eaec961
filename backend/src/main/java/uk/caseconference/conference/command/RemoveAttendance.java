package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Takes back an entry of the attendance that was made in error. */
public record RemoveAttendance(
        @NotNull String conferenceId,
        @NotNull @Line String attendeeId,
        @NotNull @Prose(max = 1000) String reason,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
