package uk.caseconference.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.register.Change;
import uk.caseconference.shared.Rule;

/** When and where a conference meets, and by when it is prepared. */
record Sitting(
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable Instant researchDueAt) {

    private static final Rule DEADLINE_BEFORE_START = Rule.of(
            "conference.deadline-before-start", "The research deadline must not be after the conference starts.");

    Sitting {
        DEADLINE_BEFORE_START.require(researchDueAt == null || !researchDueAt.isAfter(startsAt));
    }

    Sitting due(@Nullable Instant deadline) {
        return deadline == null ? this : new Sitting(startsAt, endsAt, place, link, deadline);
    }

    Change changedTo(Sitting to) {
        return Change.of("RESCHEDULED")
                .with("startsAt", startsAt, to.startsAt)
                .with("endsAt", endsAt, to.endsAt)
                .with("place", place, to.place)
                .with("link", link, to.link)
                .with("researchDueAt", researchDueAt, to.researchDueAt);
    }
}
