package uk.caseconference.access;

import org.jspecify.annotations.Nullable;

/**
 * Why a caller may or may not see something.
 *
 * @param layer the first layer that withholds it; null when allowed
 * @param agreement the local id of the agreement that allows it; null for what needs none
 * @param relation null when withheld, and for what everybody with the permission may see
 */
public record Explanation(
        boolean allowed,
        @Nullable Layer layer,
        @Nullable String agreement,
        @Nullable Relation relation) {}
