package uk.caseconference.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;

/**
 * A named single point of contact of an agency.
 *
 * @param userId the token subject of that person, or null where they do not use the service
 */
public record ContactPoint(
        @NotNull @Line(max = 120) String name,
        @Nullable @Line(max = 120) String role,
        @Nullable @Email @Line(max = 200) String email,
        @Nullable @Line(max = 40) String telephone,
        @Nullable @Line(max = 200) String userId) {}
