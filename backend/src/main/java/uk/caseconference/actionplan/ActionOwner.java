package uk.caseconference.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * Who owes an action: an agency, and the person it named.
 *
 * @param userId the person's user id, where they are known by one; what they owe is listed to them by it
 */
public record ActionOwner(
        String agencyId, String name, @Nullable String userId) {

    boolean is(String agency) {
        return agencyId.equals(agency);
    }
}
