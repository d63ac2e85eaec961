package uk.caseconference.agency;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Purpose;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Drafts an information sharing agreement; it gives nobody access until they sign it. */
public record DraftAgreement(
        @NotNull @Line(max = 200) String title,
        @NotEmpty @Size(max = 100) List<@NotNull @Line(max = 20) String> areas,
        @NotEmpty List<@NotNull Purpose> purposes,
        @NotEmpty List<@NotNull DataCategory> categories,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull LocalDate reviewOn,
        @NotEmpty @Size(max = 200) List<@NotNull String> partyIds,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (validTo != null && validFrom != null && validTo.isBefore(validFrom)) {
            faults.accept("validTo", "must not be before validFrom");
        }
        if (reviewOn != null && validFrom != null && reviewOn.isBefore(validFrom)) {
            faults.accept("reviewOn", "must not be before validFrom");
        }
    }
}
