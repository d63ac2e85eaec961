package uk.caseconference.access;

import java.util.List;
import java.util.Set;

/**
 * What the registers say of one caller at the moment of the request. Read afresh for each request, so that signing,
 * leaving, expiry, suspension and exclusion take effect on the next one; each part is read when first needed.
 */
public interface Standing {

    /** The agreements in force today for the caller's agency and purpose. */
    List<Cover> covers();

    /** Whether one of these agreements covers this category of data in this area. */
    default boolean covers(String area, DataCategory category) {
        return covers().stream()
                .anyMatch(c -> c.areas().contains(area) && c.categories().contains(category.name()));
    }

    /** The areas whose conferences the caller's agency facilitates. */
    Set<String> facilitates();

    /** Cases and parties whose exclusion register names the caller or somebody they declared a connection to. */
    Set<String> excludedFrom();

    /** Listings at which the caller in person is recorded as present. */
    Set<String> attendedListings();

    /** Cases the caller holds a time-limited grant to. */
    Set<String> grantedCases();

    /** All cases the decision lets the caller see. */
    Set<String> visibleCases();

    /** Whether the decision lets the caller see this case. */
    boolean seesCase(String caseFile);

    /** The parties of all cases the decision lets the caller see. */
    Set<String> visibleParties();

    /** Whether this person is a party of a case the decision lets the caller see. */
    boolean seesParty(String person);
}
