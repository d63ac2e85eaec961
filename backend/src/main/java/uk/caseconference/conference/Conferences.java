package uk.caseconference.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Inputs;
import uk.caseconference.shared.Problem;

/** Conferences as readers and other features come by them. */
@Service
public class Conferences {

    private static final Ordering BY_START = Ordering.by("startsAt");

    private final Lookup lookup;
    private final Items items;
    private final History history;
    private final ConferenceMapper mapper;
    private final Inputs inputs;

    Conferences(Lookup lookup, Items items, History history, ConferenceMapper mapper, Inputs inputs) {
        this.lookup = lookup;
        this.items = items;
        this.history = history;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    public Optional<ConferenceView> conference(Actor actor, String id) {
        return lookup.find(actor, Conference.KIND, id).map(mapper::view);
    }

    /** The earliest first. */
    public Connection<ConferenceView> page(Actor actor, ConferenceFilter filter, PageRequest page) {
        inputs.require(filter);
        return lookup.page(actor, Conference.KIND, filter.criteria(), BY_START, page)
                .map(mapper::view);
    }

    /** The agendas of these conferences as far as the actor may see them, in one round trip. */
    public Map<ConferenceView, List<ListingView>> agendas(Actor actor, Collection<ConferenceView> conferences) {
        return items.visible(actor, conferences);
    }

    public List<Attendee> attendance(Actor actor, ConferenceView conference) {
        return items.attendance(actor, conference.source());
    }

    /** For anything one may do with a listing under this permission, reading it among them. */
    public Optional<ListingView> listing(Actor actor, Permission permission, String globalId) {
        return Problem.absentIfNotFound(() -> {
                    Conference conference =
                            lookup.load(actor, permission, Conference.KIND, Items.conferenceId(globalId));
                    items.require(actor, conference, globalId);
                    return mapper.view(conference);
                })
                .flatMap(c -> agenda(actor, c).stream()
                        .filter(l -> l.id().equals(globalId))
                        .findFirst());
    }

    /** Where these cases were listed, latest first, by the cases' local ids; as far as the actor sees conference and case. */
    public Map<String, List<ListingView>> listingsOf(Actor actor, Set<String> caseFiles) {
        Map<String, List<ListingView>> found = new HashMap<>();
        if (actor.may(Permission.CONFERENCE_READ)) {
            Criteria listed = Criteria.where(ConferenceRegister.CASE).in(caseFiles);
            inOrder(actor, listed, new Ordering("latest", "startsAt", true)).stream()
                    .filter(l -> caseFiles.contains(l.caseFile()))
                    .forEach(l -> found.computeIfAbsent(l.caseFile(), c -> new ArrayList<>())
                            .add(l));
        }
        return found;
    }

    /** The items that wait for what the actor's agency knows, earliest conference first. */
    public List<ListingView> askedOf(Actor actor) {
        Criteria asked = Criteria.where(ConferenceRegister.ASKED).is(actor.agencyId());
        return inOrder(actor, asked, BY_START).stream()
                .filter(l -> l.takesResearch() && l.asked().contains(actor.agencyId()))
                .toList();
    }

    private List<ListingView> inOrder(Actor actor, Criteria criteria, Ordering ordering) {
        List<ConferenceView> conferences = lookup.list(actor, Conference.KIND, criteria, ordering).stream()
                .map(mapper::view)
                .toList();
        Map<ConferenceView, List<ListingView>> agendas = items.visible(actor, conferences);
        return conferences.stream()
                .flatMap(c -> agendas.getOrDefault(c, List.of()).stream())
                .toList();
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        Conference conference = lookup.load(actor, Conference.KIND, id);
        return history.of(Conference.KIND, conference, guard -> shows(actor, conference, guard)).stream()
                .filter(HistoryEntry::showsSomething)
                .toList();
    }

    private static boolean shows(Actor actor, Conference conference, String guard) {
        if (guard.equals(ConferenceRules.FACILITATOR_ONLY)) {
            return conference.isRunBy(actor);
        }
        String caseFile = guard.substring("case:".length());
        boolean opens = conference
                .agenda()
                .ofCase(caseFile)
                .map(l -> conference.opensTo(actor, l))
                .orElse(conference.isRunBy(actor));
        return opens && actor.standing().seesCase(caseFile);
    }

    /** All that one may see of a conference, by local id. */
    public Optional<ConferenceRecord> record(Actor actor, String localId) {
        return lookup.find(actor, Conference.KIND, Conference.KIND.globalId(localId))
                .map(mapper::view)
                .map(c -> new ConferenceRecord(c, attendance(actor, c), agenda(actor, c)));
    }

    /** Whether the actor is the one who chairs that conference, and may. */
    public boolean isChair(Actor actor, String localId) {
        return actor.may(Permission.CONFERENCE_CHAIR)
                && actor.may(Permission.CONFERENCE_READ)
                && lookup.byIds(actor, Conference.KIND, Set.of(localId)).stream()
                        .anyMatch(c -> c.getChair().is(actor));
    }

    /** Whether the actor chairs a conference that this case is listed at, and may. */
    public boolean chairsAbout(Actor actor, String caseFile) {
        return listingsOf(actor, Set.of(caseFile)).getOrDefault(caseFile, List.of()).stream()
                .anyMatch(l -> isChair(actor, l.conference().localId()));
    }

    public String globalId(String localId) {
        return Conference.KIND.globalId(localId);
    }

    public String listingId(String localId) {
        return GlobalId.of(Listing.TYPE, localId);
    }

    private List<ListingView> agenda(Actor actor, ConferenceView conference) {
        return items.visible(actor, List.of(conference)).getOrDefault(conference, List.of());
    }
}
