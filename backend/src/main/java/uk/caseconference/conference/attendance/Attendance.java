package uk.caseconference.conference.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.caseconference.shared.Rule;

/** Who came to a conference, one entry for each person or agency. */
public record Attendance(List<Attendee> entries) {

    private static final Rule ONCE = Rule.of(
            "attendance.once", "There is an entry for this person or agency already: correct that one instead.");
    private static final Rule INVITED = Rule.of(
            "attendance.invited",
            "An agency that is not invited can only be recorded as an observer, or as not invited.");
    private static final Rule NOT_INVITED =
            Rule.of("attendance.not-invited", "An agency that is invited cannot be recorded as not invited.");
    private static final Rule STATEMENT_BEFORE = Rule.of(
            "attendance.statement-before",
            "An observer must have signed the confidentiality statement by the day of the conference.");

    public static Attendance none() {
        return new Attendance(List.of());
    }

    /** With this entry, in the place of the one with the same id where there is one. */
    public Attendance with(Attendee entry, Set<String> involved, LocalDate day) {
        boolean isInvited = involved.contains(entry.agencyId());
        new Rule.Gate()
                .require(ONCE, entries.stream().noneMatch(e -> !e.id().equals(entry.id()) && e.saysAgain(entry)))
                .require(INVITED, isInvited || entry.code().withoutInvitation())
                .require(NOT_INVITED, !isInvited || entry.code() != AttendanceCode.NOT_INVITED)
                .require(
                        STATEMENT_BEFORE,
                        entry.statementSignedOn() == null
                                || !entry.statementSignedOn().isAfter(day))
                .pass();
        List<Attendee> longer = new ArrayList<>(without(entry.id()).entries);
        longer.add(entry);
        return new Attendance(List.copyOf(longer));
    }

    public Attendance without(String id) {
        return new Attendance(entries.stream().filter(e -> !e.id().equals(id)).toList());
    }

    public Optional<Attendee> entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public boolean quorate(QuorumRule rule) {
        List<Attendee> there =
                entries.stream().filter(e -> e.code().takesPart()).toList();
        long agencies = there.stream().map(Attendee::agencyId).distinct().count();
        return agencies >= rule.minimum()
                && there.stream()
                        .map(Attendee::agencyKind)
                        .collect(Collectors.toSet())
                        .containsAll(rule.kinds());
    }

    /** Whether there is an entry that says of each of these agencies whether it came. */
    public boolean accountsFor(Set<String> agencies) {
        return entries.stream()
                .map(Attendee::agencyId)
                .collect(Collectors.toSet())
                .containsAll(agencies);
    }

    /** Whether a conflict of interest keeps this user of this agency out of a listing. */
    public boolean keepsOut(String userId, String agencyId, String listing) {
        return entries.stream().anyMatch(e -> e.keepsOut(userId, agencyId, listing));
    }
}
