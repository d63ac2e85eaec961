package uk.caseconference.casefile;

import uk.caseconference.register.Ordering;

/** The orders a list of cases can be had in. */
public enum CaseOrder {
    NEWEST_FIRST(Ordering.newestFirst()),
    OLDEST_FIRST(Ordering.oldestFirst()),
    REFERENCE(Ordering.by("reference"));

    private final Ordering ordering;

    CaseOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
