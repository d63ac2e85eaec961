package uk.caseconference.access;

import org.jspecify.annotations.Nullable;

/**
 * What the decision says of one thing: allowed, or the first layer that refuses.
 *
 * @param refusedBy null when allowed
 * @param agreement the agreement that allows it, or null when there is none
 */
public record Decision(@Nullable Layer refusedBy, @Nullable String agreement) {

    public boolean allowed() {
        return refusedBy == null;
    }
}
