package uk.caseconference.conference;

import java.util.List;
import java.util.stream.Stream;
import uk.caseconference.conference.attendance.Attendance;

/** At whose discussion somebody was present; derived from attendance and agenda, for the access decision. */
record Heard(String userId, String agencyId, List<String> listings) {

    /** Nobody was present at what was put off, nor at what a conflict kept them out of. */
    static List<Heard> by(Attendance attendance, Agenda agenda) {
        return attendance.entries().stream()
                .filter(e -> e.code().takesPart())
                .flatMap(e -> Stream.ofNullable(e.userId())
                        .map(user -> new Heard(user, e.agencyId(), listings(attendance, agenda, user, e.agencyId()))))
                .toList();
    }

    /**
     * What is recorded, as far as it was so at the close: correcting the record of attendance afterwards may show that
     * somebody was not there, and never opens what was said to somebody else.
     */
    static List<Heard> within(List<Heard> atClose, List<Heard> recorded) {
        return recorded.stream()
                .flatMap(now -> atClose.stream()
                        .filter(then -> then.userId().equals(now.userId())
                                && then.agencyId().equals(now.agencyId()))
                        .map(then -> new Heard(
                                now.userId(),
                                now.agencyId(),
                                now.listings().stream()
                                        .filter(then.listings()::contains)
                                        .toList())))
                .toList();
    }

    private static List<String> listings(Attendance attendance, Agenda agenda, String user, String agency) {
        return agenda.listings().stream()
                .filter(l -> !l.isDeferred() && !attendance.keepsOut(user, agency, l.id()))
                .map(Listing::id)
                .toList();
    }
}
