package uk.caseconference.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.register.Change;

/** How the history tells of an entry of the attendance: a conflict over a case is told to those who see that case. */
final class AttendanceChange {

    private AttendanceChange() {}

    static Change of(Agenda agenda, @Nullable Attendee before, @Nullable Attendee after, @Nullable String reason) {
        Change change = Change.of("ATTENDANCE_RECORDED");
        for (@Nullable String guard : guards(agenda, before, after)) {
            change = change.guarded(guard, "attendance", text(before), text(after))
                    .guarded(guard, "reason", null, reason);
        }
        return change;
    }

    private static List<@Nullable String> guards(Agenda agenda, @Nullable Attendee before, @Nullable Attendee after) {
        List<@Nullable String> guards = new ArrayList<>();
        List<Attendee> both = Stream.of(Stream.ofNullable(before), Stream.ofNullable(after))
                .flatMap(s -> s)
                .toList();
        both.stream()
                .flatMap(a -> a.excludedFrom().stream())
                .distinct()
                .flatMap(id -> agenda.find(id).stream())
                .forEach(l -> guards.add(l.guard()));
        if (both.stream().noneMatch(Attendee::isConflict)) {
            guards.add(null);
        }
        return guards;
    }

    private static @Nullable String text(@Nullable Attendee entry) {
        return entry == null ? null : entry.inWords();
    }
}
