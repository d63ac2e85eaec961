package uk.caseconference.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/**
 * Assesses the risk in a case with an instrument.
 *
 * @param instrumentVersion null for the one in force on the day
 * @param agreedBand null where the person agrees with what the score suggests
 */
public record AssessRisk(
        @NotNull String caseFileId,
        @NotNull @Line(max = 30) String instrumentCode,
        @Nullable Integer instrumentVersion,
        @Nullable LocalDate assessedOn,
        @NotNull DataCategory category,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid RiskAnswer> answers,
        @Nullable @Line(max = 40) String agreedBand,
        @Nullable @Prose(max = 2000) String overrideReason,
        @Nullable @Line String idempotencyKey)
        implements Command {}
