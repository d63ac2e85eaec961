package uk.caseconference.casefile;

/** What kind of place a location case is about. */
public enum LocationKind {
    ADDRESS,
    BLOCK,
    SHOP,
    PARK,
    STREET_SEGMENT,
    STATION,
    OTHER
}
