package uk.caseconference.person;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Line;

/** An address as somebody gives it. */
public record AddressDetails(
        @NotNull AddressKind kind,
        @NotEmpty @Size(max = 5) List<@NotNull @Line(max = 100) String> lines,
        @Nullable @Line(max = 60) String town,

        @Nullable
        @Pattern(
                regexp = "(?i)[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}",
                message = "must be a postcode of the United Kingdom")
        String postcode,

        @Nullable @Pattern(regexp = "[0-9]{1,12}", message = "must be 1 to 12 digits")
        String uprn,

        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.accept("to", "must not be before from");
        }
    }
}
