package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.conference.attendance.Attendance;
import uk.caseconference.conference.attendance.AttendanceCode;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.conference.attendance.QuorumRule;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

class AttendanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private static final Set<String> INVITED = Set.of("council", "police", "health");
    private static final QuorumRule RULE = new QuorumRule(Set.of(AgencyKind.COUNCIL, AgencyKind.POLICE), 2);

    @Test
    void isQuorateWithEveryKindNeededAndEnoughAgencies() {
        Attendance both = of(
                entry("council", AgencyKind.COUNCIL, "olive", AttendanceCode.PRESENT),
                entry("police", AgencyKind.POLICE, "percy", AttendanceCode.DEPUTY));

        assertThat(both.quorate(RULE)).isTrue();
    }

    @Test
    void isNotQuorateWithoutOneKindHoweverManyCame() {
        Attendance noPolice = of(
                entry("council", AgencyKind.COUNCIL, "olive", AttendanceCode.PRESENT),
                entry("health", AgencyKind.HEALTH, "morgan", AttendanceCode.PRESENT),
                entry("police", AgencyKind.POLICE, "percy", AttendanceCode.OBSERVER));

        assertThat(noPolice.quorate(RULE)).isFalse();
    }

    @Test
    void countsAgenciesAndNotTheirPeople() {
        Attendance twoOfEach = of(
                entry("council", AgencyKind.COUNCIL, "olive", AttendanceCode.PRESENT),
                entry("police", AgencyKind.POLICE, "percy", AttendanceCode.PRESENT),
                entry("police", AgencyKind.POLICE, "ingrid", AttendanceCode.PRESENT));

        assertThat(twoOfEach.quorate(new QuorumRule(Set.of(), 3))).isFalse();
    }

    @Test
    void refusesSecondEntryForTheSamePerson() {
        Attendance one = of(entry("police", AgencyKind.POLICE, "percy", AttendanceCode.PRESENT));

        assertThatThrownBy(
                        () -> with(one, entry("police", AgencyKind.POLICE, "percy", AttendanceCode.APOLOGIES_NO_INFO)))
                .satisfies(e -> assertThat(rules(e)).containsExactly("attendance.once"));
    }

    @Test
    void keepsConflictBesideWhetherSomebodyCame() {
        Attendance both = with(
                of(entry("police", AgencyKind.POLICE, "percy", AttendanceCode.PRESENT)),
                conflict("police", "percy", "c.1"));

        assertThat(both.entries()).hasSize(2);
        assertThat(both.keepsOut("percy", "police", "c.1")).isTrue();
        assertThat(both.keepsOut("percy", "police", "c.2")).isFalse();
        assertThat(both.keepsOut("ingrid", "police", "c.1")).isFalse();
    }

    @Test
    void keepsOutWholeAgencyWhereNobodyIsNamed() {
        Attendance all = of(conflict("police", null, "c.1"));

        assertThat(all.keepsOut("anybody", "police", "c.1")).isTrue();
        assertThat(all.keepsOut("anybody", "health", "c.1")).isFalse();
    }

    @Test
    void refusesPresenceOfAgencyThatIsNotInvited() {
        assertThatThrownBy(() -> of(entry("fire", AgencyKind.FIRE, "fergus", AttendanceCode.PRESENT)))
                .satisfies(e -> assertThat(rules(e)).containsExactly("attendance.invited"));
    }

    @Test
    void refusesToCallAnInvitedAgencyNotInvited() {
        assertThatThrownBy(() -> of(entry("police", AgencyKind.POLICE, null, AttendanceCode.NOT_INVITED)))
                .satisfies(e -> assertThat(rules(e)).containsExactly("attendance.not-invited"));
    }

    @Test
    void letsObserverComeUninvitedWithStatementSignedInTime() {
        assertThat(of(observer(DAY)).entries()).hasSize(1);
        assertThatThrownBy(() -> of(observer(DAY.plusDays(1))))
                .satisfies(e -> assertThat(rules(e)).containsExactly("attendance.statement-before"));
    }

    @Test
    void putsCorrectionInThePlaceOfWhatItCorrects() {
        Attendee first = entry("police", AgencyKind.POLICE, "percy", AttendanceCode.PRESENT);
        Attendee corrected = new Attendee(
                first.id(), "police", AgencyKind.POLICE, null, null, AttendanceCode.ABSENT, null, null, List.of());

        assertThat(with(of(first), corrected).entries()).containsExactly(corrected);
    }

    @Test
    void accountsForAnAgencyByAnyWordOfIt() {
        Attendance all = of(
                entry("council", AgencyKind.COUNCIL, "olive", AttendanceCode.PRESENT),
                entry("police", AgencyKind.POLICE, null, AttendanceCode.ABSENT));

        assertThat(all.accountsFor(Set.of("council", "police"))).isTrue();
        assertThat(all.accountsFor(INVITED)).isFalse();
    }

    static List<String> rules(Throwable problem) {
        return ((Problem) problem).faults().stream().map(Fault::rule).toList();
    }

    static Attendee entry(String agency, AgencyKind kind, @Nullable String user, AttendanceCode code) {
        return new Attendee(agency + "/" + user + "/" + code, agency, kind, user, user, code, null, null, List.of());
    }

    static Attendee conflict(String agency, @Nullable String user, String listing) {
        return new Attendee(
                "conflict/" + agency + "/" + user,
                agency,
                AgencyKind.POLICE,
                user,
                user,
                AttendanceCode.EXCLUDED_CONFLICT,
                null,
                null,
                List.of(listing));
    }

    private static Attendee observer(LocalDate signed) {
        return new Attendee(
                "o", "fire", AgencyKind.FIRE, "fergus", "Fergus", AttendanceCode.OBSERVER, null, signed, List.of());
    }

    private static Attendance of(Attendee... entries) {
        Attendance attendance = Attendance.none();
        for (Attendee entry : entries) {
            attendance = with(attendance, entry);
        }
        return attendance;
    }

    private static Attendance with(Attendance attendance, Attendee entry) {
        return attendance.with(entry, INVITED, DAY);
    }
}
