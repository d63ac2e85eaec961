package uk.caseconference.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** The place a location case is about. UPRNs are up to 12 digits. */
public record Location(
        @NotNull LocationKind kind,
        @NotNull @Line(max = 200) String name,

        @Nullable @Size(max = 500)
        List<@NotNull @Pattern(regexp = "\\d{1,12}", message = "must be up to 12 digits") String> uprns,

        @Nullable @Line(max = 20) String wardCode,
        @Nullable @Line(max = 20) String lsoaCode,
        @Nullable @Prose(max = 2000) String description) {}
