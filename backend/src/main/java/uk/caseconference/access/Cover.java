package uk.caseconference.access;

import java.util.Set;

/** What one agreement in force covers for one agency and one purpose: these areas, these categories of data. */
public record Cover(String agreementId, Set<String> areas, Set<String> categories) {

    public Cover {
        areas = Set.copyOf(areas);
        categories = Set.copyOf(categories);
    }
}
