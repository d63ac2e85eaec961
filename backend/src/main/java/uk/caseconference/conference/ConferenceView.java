package uk.caseconference.conference;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.attendance.QuorumRule;

/**
 * A conference as those invited see it; its agenda and attendance come by their own fields, each through the decision.
 *
 * @param localId for looking up what belongs to it; never shown
 * @param invited codes of the agencies invited
 * @param source where its agenda and attendance are taken from; never shown
 */
public record ConferenceView(
        String id,
        String localId,
        long version,
        String areaCode,
        ConferenceKind kind,
        @Nullable String series,
        ConferenceStatus status,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable Instant researchDueAt,
        String facilitatorId,
        Chair chair,
        @Nullable MinuteTaker minuteTaker,
        Set<String> invited,
        QuorumRule quorumRule,
        @Nullable Instant publishedAt,
        @Nullable Declaration declaration,
        @Nullable Opening opening,
        @Nullable Instant closedAt,
        @Nullable String cancelledBecause,
        Conference source) {}
