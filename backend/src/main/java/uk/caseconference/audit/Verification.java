package uk.caseconference.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking the journal found.
 *
 * @param firstBroken the id of the first entry that does not fit, or null when everything fits
 * @param reason what is wrong with it, or null
 */
public record Verification(
        long chains,
        long entries,
        long seals,
        @Nullable String firstBroken,
        @Nullable String reason) {

    public boolean intact() {
        return firstBroken == null;
    }
}
