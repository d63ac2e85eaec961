package uk.caseconference.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.WholeRecord;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/** Minutes: read by those who were invited, approved by the chair, corrected by the facilitator. */
@Service
public class MinutesService {

    private static final Ordering LATEST_EDITION = new Ordering("edition", "edition", true);

    private final Registrar registrar;
    private final Lookup lookup;
    private final Gatekeeper gatekeeper;
    private final History history;
    private final MinutesReader reader;
    private final Composer composer;
    private final Conferences conferences;
    private final WholeRecord record;
    private final Clock clock;

    MinutesService(
            Registrar registrar,
            Lookup lookup,
            Gatekeeper gatekeeper,
            History history,
            MinutesReader reader,
            Composer composer,
            Conferences conferences,
            WholeRecord record,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.gatekeeper = gatekeeper;
        this.history = history;
        this.reader = reader;
        this.composer = composer;
        this.conferences = conferences;
        this.record = record;
        this.clock = clock;
    }

    public Optional<MinutesView> minutes(Actor actor, String id) {
        return lookup.find(actor, Minutes.KIND, id).map(m -> reader.view(actor, m));
    }

    /** The latest edition the actor may see. */
    public Optional<MinutesView> latestOf(Actor actor, String conferenceId) {
        Criteria its = Criteria.where("held.conferenceId").is(conferenceId);
        return lookup.list(actor, Minutes.KIND, its, LATEST_EDITION).stream()
                .findFirst()
                .map(m -> reader.view(actor, m));
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Minutes.KIND, lookup.load(actor, Minutes.KIND, id), guard -> false);
    }

    public MinutesView recompose(Actor actor, RecomposeMinutes c) {
        return view(
                actor,
                registrar.changeAsSteward(
                        actor,
                        Permission.CONFERENCE_FACILITATE,
                        Minutes.KIND,
                        c.minutesId(),
                        c,
                        m -> record.of(m.conferenceId()).map(composer::compose).ifPresent(m::recompose)));
    }

    public MinutesView approve(Actor actor, ApproveMinutes c) {
        String salt = UUID.randomUUID().toString();
        return view(
                actor,
                registrar.change(
                        actor,
                        Permission.CONFERENCE_CHAIR,
                        Minutes.KIND,
                        c.minutesId(),
                        c,
                        m -> m.approve(
                                conferences.isChair(actor, m.conferenceId()), actor.name(), clock.instant(), salt)));
    }

    public MinutesView correct(Actor actor, CorrectMinutes c) {
        return view(actor, registrar.create(actor, Permission.CONFERENCE_FACILITATE, Minutes.KIND, c, id -> {
            Minutes old = lookup.load(actor, Permission.CONFERENCE_FACILITATE, Minutes.KIND, c.minutesId());
            gatekeeper.requireSteward(actor, Permission.CONFERENCE_FACILITATE, old);
            if (c.expectedVersion() != null && c.expectedVersion() != old.version()) {
                throw Problem.stale(old.version());
            }
            return old.corrected(id, corrections(actor, old, c), c.reason(), clock.instant());
        }));
    }

    private List<MinutesContent.Correction> corrections(Actor actor, Minutes old, CorrectMinutes c) {
        Set<String> items = reader.view(actor, old).content().items().stream()
                .map(MinutedItem::listing)
                .collect(Collectors.toSet());
        return c.corrections().stream()
                .map(correction ->
                        new MinutesContent.Correction(listing(items, correction.listingId()), correction.text()))
                .toList();
    }

    private static @Nullable String listing(Set<String> items, @Nullable String globalId) {
        return globalId == null
                ? null
                : items.stream()
                        .filter(l -> GlobalId.of("Listing", l).equals(globalId))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("input.corrections"));
    }

    private MinutesView view(Actor actor, Minutes minutes) {
        return reader.view(actor, minutes);
    }
}
