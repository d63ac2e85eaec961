package uk.caseconference.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Contributes what one's agency knows about a case, for a listing where it is asked for one. */
public record AddContribution(
        @NotNull String caseFileId,
        @Nullable String listingId,
        @NotNull Knowledge knowledge,
        @Nullable @Prose(max = 10_000) String text,
        @NotNull @Size(max = 100) List<@NotNull @Valid Fact> facts,
        @Nullable @Line String sourceSystem,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @NotNull DataCategory category,
        @NotNull @Valid HandlingInput handling,
        @NotNull Gateway gateway,
        @Nullable @Prose(max = 2000) String proportionality,
        @Nullable @Prose(max = 2000) String withheldReason,
        @Nullable @Line(max = 120) String withheldApprovedBy,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (knowledge == Knowledge.KNOWN_SHARED) {
            requirePresent(faults, "text", text, "must say what is shared");
            requirePresent(faults, "proportionality", proportionality, "must say why sharing it is proportionate");
        } else {
            requireAbsent(faults, "text", text);
            if (facts != null && !facts.isEmpty()) {
                faults.accept("facts", "can only be given with knowledge KNOWN_SHARED");
            }
        }
        if (knowledge == Knowledge.KNOWN_WITHHELD) {
            requirePresent(faults, "withheldReason", withheldReason, "must say why it is withheld");
            requirePresent(faults, "withheldApprovedBy", withheldApprovedBy, "must say who approved withholding it");
        } else {
            requireAbsent(faults, "withheldReason", withheldReason);
        }
        if (coversFrom != null && coversTo != null && coversTo.isBefore(coversFrom)) {
            faults.accept("coversTo", "must not be before coversFrom");
        }
        if (handling != null) {
            handling.check(faults);
            if (handling.audience() == AudienceKind.PRESENT_AT_CONFERENCE && listingId == null) {
                faults.accept("listingId", "must say at which conference, for the audience PRESENT_AT_CONFERENCE");
            }
        }
        if (facts != null) {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i) != null) {
                    facts.get(i).check("facts[" + i + "]", faults);
                }
            }
        }
    }

    private static void requirePresent(
            BiConsumer<String, String> faults, String field, @Nullable String value, String otherwise) {
        if (value == null) {
            faults.accept(field, otherwise);
        }
    }

    private static void requireAbsent(BiConsumer<String, String> faults, String field, @Nullable String value) {
        if (value != null) {
            faults.accept(field, "does not fit this knowledge");
        }
    }
}
