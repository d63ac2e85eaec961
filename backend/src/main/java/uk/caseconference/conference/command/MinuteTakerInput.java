package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;

/** Who is to take the minutes. */
public record MinuteTakerInput(
        @Nullable @Line String userId,
        @NotNull @Line(max = 120) String name) {}
