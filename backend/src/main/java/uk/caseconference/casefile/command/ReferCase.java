package uk.caseconference.casefile.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.CaseCategory;
import uk.caseconference.casefile.CaseOrigin;
import uk.caseconference.casefile.ConsentState;
import uk.caseconference.casefile.Location;
import uk.caseconference.casefile.PartyRole;
import uk.caseconference.casefile.ReferredIncident;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/** Refers a person or a place to the partnership. */
public record ReferCase(
        @NotNull @Line(max = 20) String areaCode,
        @NotNull CaseCategory category,
        @NotNull CaseOrigin origin,
        @Nullable String subjectId,
        @Nullable @Valid Location location,
        @NotNull @Size(max = 50) List<@NotNull @Valid PartyInput> otherParties,
        @Nullable Instant receivedAt,
        @NotNull @Prose String reason,
        @Nullable @Prose String immediateSafety,
        @NotNull ConsentState consent,
        @Nullable @Prose(max = 1000) String overrideBasis,
        @Nullable @Prose String vulnerabilities,
        @Nullable @Prose String equalityNotes,
        @NotNull @Size(max = 100) List<@NotNull @Valid ReferredIncident> incidents,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    /** Somebody else the case concerns. */
    public record PartyInput(
            @NotNull String personId,
            @NotNull PartyRole role,
            @Nullable @Prose(max = 500) String note) {}

    @Override
    public void check(BiConsumer<String, String> faults) {
        if ((subjectId == null) == (location == null)) {
            faults.accept("subjectId", "or location must be given, and not both");
        }
        if (consent != null && consent != ConsentState.GIVEN && overrideBasis == null) {
            faults.accept("overrideBasis", "must say what the referral rests on when consent was not given");
        }
        if (incidents != null) {
            for (int i = 0; i < incidents.size(); i++) {
                ReferredIncident incident = incidents.get(i);
                if (incident != null
                        && incident.until() != null
                        && incident.until().isBefore(incident.occurredAt())) {
                    faults.accept("incidents[" + i + "].until", "must not be before occurredAt");
                }
            }
        }
    }
}
