package uk.caseconference.conference.discussion;

/** What became of an item of the agenda. */
public enum ListingOutcome {
    PENDING,
    CONCLUDED,
    DEFERRED
}
