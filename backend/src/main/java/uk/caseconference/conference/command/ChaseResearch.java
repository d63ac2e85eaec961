package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Records that an agency was reminded of the research it owes. */
public record ChaseResearch(
        @NotNull String conferenceId,
        @NotNull String agencyId,
        @NotNull @Size(min = 1, max = 100) List<@NotNull String> listingIds,
        @Nullable @Line(max = 500) String note,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {}
