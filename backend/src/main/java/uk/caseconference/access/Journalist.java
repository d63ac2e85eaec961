package uk.caseconference.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an actor's doings into the journal. */
@Component
public class Journalist {

    private final Journal journal;
    private final Clock clock;

    Journalist(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Before a change is saved: the version it will bring about, and the id of the change. */
    public void willChange(Actor actor, JournalAction action, String thing, long version, String change) {
        journal.append(List.of(entry(actor, action, List.of(thing), null, version, change)));
    }

    /** The change that was announced lost its race and did not happen. */
    public void didNotChange(Actor actor, String thing, long version, String change) {
        journal.append(List.of(entry(actor, JournalAction.ALTER, List.of(thing), "STALE", version, change)));
    }

    /** Before the answer leaves: all that it shows, and all that was refused. */
    public void willAnswer(Actor actor) {
        Trail trail = actor.trail();
        List<JournalEntry> entries = new ArrayList<>();
        if (!trail.shown().isEmpty() || trail.looked() || trail.searched()) {
            JournalAction action = trail.searched() ? JournalAction.SEARCH : JournalAction.CONSULT;
            entries.add(entry(actor, action, trail.shown(), null, null, null));
        }
        if (!trail.revealed().isEmpty()) {
            entries.add(entry(actor, JournalAction.DISCLOSE, trail.revealed(), null, null, null));
        }
        for (Trail.Refusal refusal : trail.refusals()) {
            List<String> things = refusal.thing() == null ? List.of() : List.of(refusal.thing());
            entries.add(entry(actor, JournalAction.REFUSE, things, refusal.reason(), null, null));
        }
        if (!entries.isEmpty()) {
            journal.append(entries);
        }
    }

    /** A request that never got as far as an actor. */
    public void refused(@Nullable String userId, @Nullable String agencyId, String reason, String requestId) {
        journal.append(List.of(new JournalEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                JournalAction.REFUSE,
                userId,
                agencyId,
                null,
                "request",
                List.of(),
                null,
                List.of(),
                reason,
                null,
                null,
                requestId)));
    }

    private JournalEntry entry(
            Actor actor,
            JournalAction action,
            List<String> things,
            @Nullable String reason,
            @Nullable Long version,
            @Nullable String change) {
        List<String> agreements = action == JournalAction.REFUSE
                ? List.of()
                : actor.standing().covers().stream().map(Cover::agreementId).toList();
        return new JournalEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                action,
                actor.userId(),
                actor.agencyId(),
                actor.client(),
                actor.trail().operation(),
                things,
                actor.purpose().name(),
                agreements,
                reason,
                version,
                change,
                actor.trail().requestId());
    }
}
