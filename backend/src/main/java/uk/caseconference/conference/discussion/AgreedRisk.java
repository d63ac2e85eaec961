package uk.caseconference.conference.discussion;

/** How high the conference takes the risk to be, and on what basis. */
public record AgreedRisk(RiskLevel level, String basis) {

    /** For the history. */
    public String inWords() {
        return level + ": " + basis;
    }
}
