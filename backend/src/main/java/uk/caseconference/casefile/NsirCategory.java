package uk.caseconference.casefile;

/** The National Standard for Incident Recording's three kinds of anti-social behaviour. */
public enum NsirCategory {
    PERSONAL,
    NUISANCE,
    ENVIRONMENTAL
}
