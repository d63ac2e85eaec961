package uk.caseconference.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking the journal found.
 *
 * @param entries how many entries were checked, up to the first that does not fit
 * @param sealedChains how many chains have a seal outside the database
 * @param unsealedEntries entries after the last seal of their chain, or in a chain without one: nothing outside the
 *     database vouches for them
 * @param firstBroken the id of the first entry that does not fit, or null when everything fits
 * @param reason what is wrong with it, or null
 */
public record Verification(
        long chains,
        long entries,
        long sealedChains,
        long unsealedEntries,
        @Nullable String firstBroken,
        @Nullable String reason) {

    public boolean intact() {
        return firstBroken == null;
    }
}
