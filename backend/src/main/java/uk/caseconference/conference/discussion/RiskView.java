package uk.caseconference.conference.discussion;

/** How high one agency takes the risk to be, and why. */
public record RiskView(String agencyId, RiskLevel level, String reason) {

    /** For the history. */
    public String inWords() {
        return agencyId + ": " + level + ": " + reason;
    }
}
