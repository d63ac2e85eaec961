package uk.caseconference.access;

/** The five layers of the decision, in order; the first that refuses gives the reason. */
public enum Layer {
    SCOPE("SCOPE_MISSING"),
    AGREEMENT("NO_AGREEMENT"),
    RELATION("NOT_INVOLVED"),
    EXCLUSION("EXCLUDED"),
    HANDLING("HANDLING");

    private final String reason;

    Layer(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
