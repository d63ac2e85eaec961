package uk.caseconference.conference.discussion;

/** What an agency said that did not agree with the others, in its words. */
public record Dissent(String agencyId, String words) {

    /** For the history. */
    public String inWords() {
        return agencyId + ": " + words;
    }
}
