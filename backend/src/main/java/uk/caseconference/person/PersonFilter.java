package uk.caseconference.person;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;

/** Which people are looked for: all conditions given hold. */
public record PersonFilter(
        @Nullable @Line(max = 200) String name,
        @Nullable @Valid GivenIdentifier identifier) {}
