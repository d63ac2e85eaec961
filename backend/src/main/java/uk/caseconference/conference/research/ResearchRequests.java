package uk.caseconference.conference.research;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.contribution.Contributions;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;

/**
 * What agencies owe, have returned and have missed. That an agency has returned something says something by itself: only
 * the agency that runs the conference sees it of others.
 */
@Service
public class ResearchRequests {

    private final Conferences conferences;
    private final Contributions contributions;
    private final Clock clock;

    ResearchRequests(Conferences conferences, Contributions contributions, Clock clock) {
        this.conferences = conferences;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** In the order of the agenda. */
    public List<ResearchRequest> of(Actor actor, ConferenceView conference) {
        return requests(actor, conferences.agendas(actor, List.of(conference)).getOrDefault(conference, List.of()));
    }

    /** What the actor's own agency has been asked for and not returned, what is due first first. */
    public Connection<ResearchRequest> owed(Actor actor, PageRequest page) {
        List<ResearchRequest> owed = requests(actor, conferences.askedOf(actor)).stream()
                .filter(r -> r.agencyId().equals(actor.agencyId()) && r.state().isOwed())
                .sorted(Comparator.comparing(ResearchRequest::dueAt).thenComparing(ResearchRequest::key))
                .toList();
        return Connection.slice(owed, ResearchRequest::key, page);
    }

    private List<ResearchRequest> requests(Actor actor, List<ListingView> listings) {
        Map<String, Map<String, Instant>> returns = contributions.returns(
                listings.stream().map(ListingView::localId).toList());
        Instant now = clock.instant();
        return listings.stream()
                .flatMap(l -> requests(actor, l, returns.getOrDefault(l.localId(), Map.of()), now))
                .toList();
    }

    private static Stream<ResearchRequest> requests(
            Actor actor, ListingView listing, Map<String, Instant> returns, Instant now) {
        ConferenceView conference = listing.conference();
        Instant due = conference.researchDueAt();
        if (conference.publishedAt() == null || due == null) {
            return Stream.empty();
        }
        boolean seesAll = conference.facilitatorId().equals(actor.agencyId());
        return listing.asked().stream()
                .filter(agency -> seesAll || agency.equals(actor.agencyId()))
                .map(agency -> {
                    Instant returned = returns.get(agency);
                    return new ResearchRequest(
                            listing,
                            agency,
                            due,
                            ResearchState.of(due, returned, now),
                            returned,
                            listing.chases().stream()
                                    .filter(c -> c.agencyId().equals(agency))
                                    .toList());
                });
    }
}
