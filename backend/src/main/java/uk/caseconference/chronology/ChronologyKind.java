package uk.caseconference.chronology;

/** What an entry of a chronology tells of; its title is the same whatever happened. */
public enum ChronologyKind {
    INCIDENT("Incident"),
    REFERRAL("Case referred"),
    SCREENING("Referral screened"),
    RISK_ASSESSMENT("Risk assessed"),
    CONTRIBUTION("Contribution"),
    CONFERENCE("Conference"),
    ACTION("Action"),
    REVIEW("Case reviewed"),
    CLOSURE("Case closed");

    private final String title;

    ChronologyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
