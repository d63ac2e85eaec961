package uk.caseconference.access;

import static uk.caseconference.access.AgencyKind.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The whole catalogue of what a token may allow, with the kinds of agency that may hold each. A scope is
 * {@code <kind>:<code>}; what is not in this table cannot be granted. The documentation's table is generated from it.
 */
public enum Permission {
    AGENCY_READ("agency.read", "See the register of agencies, their staff and the agreements.", everyKind()),
    AGENCY_MANAGE(
            "agency.manage", "Register, amend and deactivate agencies and their points of contact.", only(COUNCIL)),
    AGREEMENT_SIGN(
            "agreement.sign", "Sign or leave an information sharing agreement for one's own agency.", everyKind()),
    AGREEMENT_MANAGE(
            "agreement.manage", "Draft, suspend, resume and end information sharing agreements.", only(COUNCIL)),
    PERSON_READ("person.read", "See people and organisations that one's cases are about.", everyKind()),
    PERSON_WRITE(
            "person.write", "Record people and organisations, their names, addresses and identifiers.", everyKind()),
    ADDRESS_REVEAL(
            "address.reveal",
            "Unmask a protected address that one's own agency recorded, for a stated purpose and reason.",
            everyKind()),
    CASE_READ(
            "case.read",
            "See the case files one's agency takes part in, as far as each item's handling allows.",
            everyKind()),
    CASE_REFER("case.refer", "Refer a person or a place to the partnership.", everyKind()),
    CASE_CONTRIBUTE("case.contribute", "Contribute what one's agency knows, and change its handling.", everyKind()),
    CASE_SCREEN("case.screen", "Screen referrals to the area one's agency facilitates.", only(COUNCIL)),
    CASE_MANAGE(
            "case.manage", "Run a case file: participants, lead agency, links, review dates, closure.", only(COUNCIL)),
    INCIDENT_RECORD(
            "incident.record", "Record incidents on a case and link reports of the same incident.", everyKind()),
    RISK_ASSESS(
            "risk.assess", "Assess risk with an instrument, and override its suggestion with a reason.", everyKind()),
    EXCLUSION_MANAGE(
            "exclusion.manage",
            "Keep the register of people who must not learn of a case or a party.",
            only(COUNCIL, POLICE, VICTIM_SUPPORT)),
    CONNECTION_DECLARE(
            "connection.declare", "Declare one's own connection to a person, so as to be kept out.", everyKind()),
    CONFERENCE_READ("conference.read", "See the conferences one's agency is invited to.", everyKind()),
    CONFERENCE_FACILITATE(
            "conference.facilitate",
            "Schedule conferences, build agendas, chase research, record attendance and decisions.",
            only(COUNCIL)),
    CONFERENCE_CHAIR(
            "conference.chair",
            "Chair a conference one is named for: open and close it, rule on quorum, cancel actions, approve minutes.",
            only(COUNCIL, POLICE, PROBATION, HEALTH, HOUSING, FIRE)),
    ACTION_UPDATE("action.update", "Report progress on the actions one's agency owns.", everyKind()),
    ACTION_MANAGE("action.manage", "Open action plans, agree actions, re-date and transfer them.", only(COUNCIL)),
    MINUTES_READ("minutes.read", "Read the minutes of conferences one's agency was invited to.", everyKind()),
    JOURNAL_READ("journal.read", "Read and verify the journal of what was done, seen and refused.", everyKind());

    private final String code;
    private final String meaning;
    private final Set<AgencyKind> kinds;

    Permission(String code, String meaning, Set<AgencyKind> kinds) {
        this.code = code;
        this.meaning = meaning;
        this.kinds = kinds;
    }

    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    public Set<AgencyKind> kinds() {
        return kinds;
    }

    public boolean mayBeHeldBy(AgencyKind kind) {
        return kinds.contains(kind);
    }

    public String scopeFor(AgencyKind kind) {
        return kind.prefix() + ":" + code;
    }

    /** What this scope grants to an agency of this kind: nothing when it names another kind or an unknown permission. */
    public static Optional<Permission> granted(String scope, AgencyKind kind) {
        return Arrays.stream(values())
                .filter(p -> p.mayBeHeldBy(kind) && p.scopeFor(kind).equals(scope))
                .findFirst();
    }

    private static Set<AgencyKind> everyKind() {
        return EnumSet.allOf(AgencyKind.class);
    }

    private static Set<AgencyKind> only(AgencyKind first, AgencyKind... others) {
        return EnumSet.of(first, others);
    }
}
