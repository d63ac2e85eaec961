package uk.caseconference.testing;

import uk.caseconference.identity.Directory;

/** The fictional people of the demo partnership, by what they do. */
public final class People {

    private static final Directory DIRECTORY = Directory.fictional();

    private People() {}

    /** Community safety officer of Saltmere Council: runs the conference. */
    public static Bearer facilitator() {
        return named("olive.example");
    }

    public static Bearer minuteTaker() {
        return named("mina.minuteworth");
    }

    /** Head of community safety at Saltmere Council. */
    public static Bearer chair() {
        return named("hector.headline");
    }

    public static Bearer administrator() {
        return named("adam.adminson");
    }

    public static Bearer governanceLead() {
        return named("gwen.governable");
    }

    public static Bearer policeOfficer() {
        return named("percy.placeholder");
    }

    /** Of Saltmere Police; may chair too. */
    public static Bearer policeInspector() {
        return named("ingrid.inspectable");
    }

    public static Bearer housingOfficer() {
        return named("ivy.notreal");
    }

    /** Solicitor of Fictional Homes. */
    public static Bearer housingSolicitor() {
        return named("harriet.hypothetical");
    }

    public static Bearer probationPractitioner() {
        return named("prudence.probable");
    }

    public static Bearer mentalHealthNurse() {
        return named("morgan.madeup");
    }

    /** Of the same agency as the nurse, and not the nurse. */
    public static Bearer mentalHealthColleague() {
        return named("nadia.nominal");
    }

    public static Bearer fireOfficer() {
        return named("fergus.fireproof");
    }

    public static Bearer socialWorker() {
        return named("carys.careful");
    }

    public static Bearer recoveryWorker() {
        return named("clem.clearwater");
    }

    public static Bearer victimSupportWorker() {
        return named("vera.voluntary");
    }

    /** Of an agency of Saltmere that has not signed the agreement. */
    public static Bearer unsigned() {
        return named("edie.educable");
    }

    /** A police officer of Otherham: an agreement in force, for another area. */
    public static Bearer inOtherArea() {
        return named("oscar.elsewhere");
    }

    /** Runs the conference of Otherham. */
    public static Bearer facilitatorOfOtherArea() {
        return named("otto.otherham");
    }

    /** The case system of an agency, as {@code saltmere-police}. */
    public static Bearer system(String agency) {
        return Bearer.of(DIRECTORY.system(agency + "-system").orElseThrow());
    }

    private static Bearer named(String username) {
        return Bearer.of(DIRECTORY.person(username).orElseThrow());
    }
}
