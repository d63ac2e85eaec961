package uk.caseconference.conference.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.AgencyKind;

/**
 * One entry of the attendance: a person, or an agency nobody came for.
 *
 * @param agencyKind the agency's kind when this was recorded
 * @param userId the subject of the person's tokens; null where nobody in particular is meant
 * @param excludedFrom local ids of the listings a conflict of interest keeps them out of
 */
public record Attendee(
        String id,
        String agencyId,
        AgencyKind agencyKind,
        @Nullable String userId,
        @Nullable String name,
        AttendanceCode code,
        @Nullable LocalDate infoReceivedOn,
        @Nullable LocalDate statementSignedOn,
        List<String> excludedFrom) {

    /** The same entry, kept out of these listings only. */
    public Attendee excludedFrom(List<String> listings) {
        return new Attendee(id, agencyId, agencyKind, userId, name, code, infoReceivedOn, statementSignedOn, listings);
    }

    /** Somebody has one entry for whether they came, and may have another for a conflict. */
    boolean saysAgain(Attendee other) {
        return agencyId.equals(other.agencyId)
                && isConflict() == other.isConflict()
                && Objects.equals(userId, other.userId)
                && (userId != null || Objects.equals(name, other.name));
    }

    public boolean isConflict() {
        return code == AttendanceCode.EXCLUDED_CONFLICT;
    }

    /** A conflict without a user keeps out the whole agency. */
    boolean keepsOut(String user, String agency, String listing) {
        return isConflict()
                && excludedFrom.contains(listing)
                && (userId == null ? agencyId.equals(agency) : userId.equals(user));
    }

    /** For the history. */
    public String inWords() {
        return Stream.of(agencyId, name, userId, code, infoReceivedOn, statementSignedOn)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
