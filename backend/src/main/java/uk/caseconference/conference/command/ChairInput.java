package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import uk.caseconference.shared.Line;

/** Who is to chair: one person of one agency. */
public record ChairInput(
        @NotNull @Line String userId,
        @NotNull @Line(max = 120) String name,
        @NotNull String agencyId) {}
