package uk.caseconference.conference.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.attendance.AttendanceCode;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;

/** Records who came, or corrects what was recorded. */
public record RecordAttendance(
        @NotNull String conferenceId,
        @Nullable @Line String attendeeId,
        @NotNull String agencyId,
        @Nullable @Line String userId,
        @Nullable @Line(max = 120) String name,
        @NotNull AttendanceCode code,
        @Nullable LocalDate infoReceivedOn,
        @Nullable LocalDate statementSignedOn,
        @NotNull @Size(max = 100) List<@NotNull String> excludedFromListingIds,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {
    @Override
    public void check(BiConsumer<String, String> faults) {
        if (code == null) {
            return;
        }
        if (code.inPerson() && userId == null) {
            faults.accept("userId", "must be given for somebody who is there");
        }
        if (code.inPerson() && name == null) {
            faults.accept("name", "must be given for somebody who is there");
        }
        if ((code == AttendanceCode.APOLOGIES_INFO_SENT) != (infoReceivedOn != null)) {
            faults.accept("infoReceivedOn", "must be given with APOLOGIES_INFO_SENT, and only then");
        }
        if ((code == AttendanceCode.OBSERVER) != (statementSignedOn != null)) {
            faults.accept("statementSignedOn", "must be given with OBSERVER, and only then");
        }
        if (excludedFromListingIds != null
                && (code == AttendanceCode.EXCLUDED_CONFLICT) == excludedFromListingIds.isEmpty()) {
            faults.accept("excludedFromListingIds", "must be given with EXCLUDED_CONFLICT, and only then");
        }
    }
}
