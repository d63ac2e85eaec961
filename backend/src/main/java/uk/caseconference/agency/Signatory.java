package uk.caseconference.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party to an agreement.
 *
 * @param agencyId the agency's code
 * @param signedOn null until it signs
 * @param signedBy the user who signed for it
 * @param leftOn from this day on no longer bound or entitled; null while it stays
 */
public record Signatory(
        String agencyId,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        @Nullable LocalDate leftOn) {

    static Signatory unsigned(String agencyId) {
        return new Signatory(agencyId, null, null, null);
    }

    Signatory signed(LocalDate on, String by) {
        return new Signatory(agencyId, on, by, null);
    }

    Signatory left(LocalDate on) {
        return new Signatory(agencyId, signedOn, signedBy, on);
    }

    boolean currentOn(LocalDate day) {
        return signedOn != null && !day.isBefore(signedOn) && leftOn == null;
    }
}
