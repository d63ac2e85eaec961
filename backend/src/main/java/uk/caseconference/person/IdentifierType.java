package uk.caseconference.person;

import static uk.caseconference.access.AgencyKind.COUNCIL;
import static uk.caseconference.access.AgencyKind.HEALTH;
import static uk.caseconference.access.AgencyKind.HOUSING;
import static uk.caseconference.access.AgencyKind.POLICE;
import static uk.caseconference.access.AgencyKind.PRISON;
import static uk.caseconference.access.AgencyKind.PROBATION;
import static uk.caseconference.access.AgencyKind.SOCIAL_CARE;
import static uk.caseconference.access.AgencyKind.YOUTH_JUSTICE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.DataCategory;

/**
 * The identifiers a person or organisation may have: how each is written, the category of data it is, and the kinds of
 * agency that may see one another agency recorded. The one table of its kind.
 */
public enum IdentifierType {
    PNC(
            "(19|20)[0-9]{2}/[0-9]{7}[A-Z]",
            "must be YYYY/NNNNNNNC",
            DataCategory.OFFENDING,
            EnumSet.of(POLICE, PROBATION, PRISON, YOUTH_JUSTICE),
            EnumSet.of(PartyKind.PERSON)),
    NHS_NUMBER(
            "[0-9]{10}",
            "must be 10 digits with a right check digit",
            DataCategory.HEALTH,
            EnumSet.of(HEALTH, SOCIAL_CARE),
            EnumSet.of(PartyKind.PERSON)),
    CRN(
            "[A-Z][0-9]{6}",
            "must be a letter and 6 digits",
            DataCategory.OFFENDING,
            EnumSet.of(PROBATION, POLICE, PRISON),
            EnumSet.of(PartyKind.PERSON)),
    PRISON_NUMBER(
            "[A-Z][0-9]{4}[A-Z]{2}",
            "must be a letter, 4 digits and 2 letters",
            DataCategory.OFFENDING,
            EnumSet.of(PROBATION, POLICE, PRISON),
            EnumSet.of(PartyKind.PERSON)),
    TENANCY(
            "[A-Z0-9][A-Z0-9/-]{0,29}",
            "must be 1 to 30 letters, digits, slashes and hyphens",
            DataCategory.HOUSING,
            EnumSet.of(HOUSING, COUNCIL),
            EnumSet.allOf(PartyKind.class)),
    UPRN(
            "[0-9]{1,12}",
            "must be 1 to 12 digits",
            DataCategory.HOUSING,
            EnumSet.allOf(AgencyKind.class),
            EnumSet.allOf(PartyKind.class)),
    COMPANY_NUMBER(
            "[0-9]{8}|[A-Z]{2}[0-9]{6}|R[0-9]{7}",
            "must be 8 digits, or letters and digits, 8 in all",
            DataCategory.IDENTITY,
            EnumSet.allOf(AgencyKind.class),
            EnumSet.of(PartyKind.ORGANISATION)),
    CHARITY_NUMBER(
            "[0-9]{6,8}(-[0-9]{1,4})?",
            "must be 6 to 8 digits, and a hyphen and more for a linked charity",
            DataCategory.IDENTITY,
            EnumSet.allOf(AgencyKind.class),
            EnumSet.of(PartyKind.ORGANISATION));

    private final String pattern;
    private final String form;
    private final DataCategory category;
    private final Set<AgencyKind> kinds;
    private final Set<PartyKind> parties;

    IdentifierType(String pattern, String form, DataCategory category, Set<AgencyKind> kinds, Set<PartyKind> parties) {
        this.pattern = pattern;
        this.form = form;
        this.category = category;
        this.kinds = kinds;
        this.parties = parties;
    }

    /** As it is kept: in capitals and without the spaces people write. */
    String normal(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    boolean wellFormed(String written) {
        String value = normal(written);
        return value.matches(pattern) && (this != NHS_NUMBER || NhsNumber.valid(value));
    }

    /** What is wrong with a value that is not well formed. */
    String form() {
        return form;
    }

    DataCategory category() {
        return category;
    }

    boolean mayBeSeenBy(AgencyKind kind) {
        return kinds.contains(kind);
    }

    boolean fits(PartyKind party) {
        return parties.contains(party);
    }
}
