package uk.caseconference.contribution;

/**
 * A case on the agenda of a conference, as a contribution refers to it.
 *
 * @param id the listing's local id
 * @param caseFile the case's local id
 * @param researchOpen whether the conference still takes contributions
 */
public record Listing(String id, String globalId, String caseFile, String conference, boolean researchOpen) {}
