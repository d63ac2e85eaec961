package uk.caseconference.actionplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Opens a case's action plan. */
public record OpenPlan(
        @NotNull String caseFileId,
        @NotNull @Size(max = 20) List<@NotNull @Prose(max = 1000) String> objectives,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate reviewOn,
        @Nullable @Line String idempotencyKey)
        implements Command {}
