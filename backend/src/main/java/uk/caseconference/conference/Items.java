package uk.caseconference.conference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/** The items of agendas that somebody may see: both the conference and the decision about the case must let them. */
@Component
class Items {

    private final CaseFiles caseFiles;
    private final ConferenceMapper mapper;

    Items(CaseFiles caseFiles, ConferenceMapper mapper) {
        this.caseFiles = caseFiles;
        this.mapper = mapper;
    }

    /** The id of the conference that a listing's global id leads to. */
    static String conferenceId(String listingId) {
        return Conference.KIND.globalId(Listing.conferenceOf(GlobalId.local(Listing.TYPE, listingId)));
    }

    /** Throws the answer for "does not exist" for an item that is not for this actor. */
    Listing require(Actor actor, Conference conference, String listingId) {
        return conference
                .agenda()
                .find(GlobalId.local(Listing.TYPE, listingId))
                .filter(l -> sees(actor, conference, l))
                .orElseThrow(() -> {
                    actor.trail().refuse(new Trail.Refusal("NOT_FOUND", null, null));
                    return Problem.notFound();
                });
    }

    /** The same for an entry of the attendance. */
    void requireEntry(Actor actor, Conference conference, String attendee) {
        if (attendance(actor, conference).stream().noneMatch(a -> a.id().equals(attendee))) {
            actor.trail().refuse(new Trail.Refusal("NOT_FOUND", null, null));
            throw Problem.notFound();
        }
    }

    /** The attendance as the actor sees it: a conflict only as far as it concerns items they see. */
    List<Attendee> attendance(Actor actor, Conference conference) {
        return conference.attendance().entries().stream()
                .map(a -> a.excludedFrom(a.excludedFrom().stream()
                        .filter(id -> conference
                                .agenda()
                                .find(id)
                                .filter(l -> sees(actor, conference, l))
                                .isPresent())
                        .toList()))
                .filter(a -> !a.isConflict() || !a.excludedFrom().isEmpty())
                .toList();
    }

    boolean sees(Actor actor, Conference conference, Listing listing) {
        return conference.opensTo(actor, listing) && actor.standing().seesCase(listing.getCaseFile());
    }

    /** The agendas of these conferences as the actor sees them, numbered as if there were nothing else on them. */
    Map<ConferenceView, List<ListingView>> visible(Actor actor, Collection<ConferenceView> conferences) {
        Set<String> cases = conferences.stream()
                .flatMap(c -> open(actor, c.source()).stream())
                .map(Listing::getCaseFile)
                .collect(Collectors.toSet());
        Set<String> visible = actor.may(Permission.CASE_READ)
                ? caseFiles.byLocalIds(actor, cases).keySet()
                : Set.of();
        return conferences.stream()
                .distinct()
                .collect(Collectors.toMap(
                        c -> c,
                        c -> numbered(
                                actor,
                                c,
                                open(actor, c.source()).stream()
                                        .filter(l -> visible.contains(l.getCaseFile()))
                                        .toList())));
    }

    private List<Listing> open(Actor actor, Conference conference) {
        return conference.agenda().listings().stream()
                .filter(l -> conference.opensTo(actor, l))
                .toList();
    }

    private List<ListingView> numbered(Actor actor, ConferenceView conference, List<Listing> listings) {
        listings.forEach(l -> actor.trail().show(Listing.TYPE, l.id()));
        return mapper.views(conference, listings);
    }
}
