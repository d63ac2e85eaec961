package uk.caseconference.conference.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import uk.caseconference.access.AgencyKind;

/** When the conference is quorate, where it is not the usual rule. */
public record QuorumInput(
        @NotNull @Size(max = 16) List<@NotNull AgencyKind> kinds,
        @Min(1) @Max(50) int minimum) {}
