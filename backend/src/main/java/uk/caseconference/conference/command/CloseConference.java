package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Closes a conference. */
public record CloseConference(
        @NotNull String conferenceId,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey) implements Command {}
