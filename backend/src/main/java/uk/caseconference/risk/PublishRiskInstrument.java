package uk.caseconference.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Publishes the next version of an instrument, or the first of a new one. */
public record PublishRiskInstrument(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,29}", message = "must be 2 to 30 capitals, digits and hyphens")
        String code,

        @NotNull @Line String title,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid RiskQuestion> questions,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid RiskBand> bands,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        new InstrumentDefinition(questions, bands).check(faults);
    }
}
