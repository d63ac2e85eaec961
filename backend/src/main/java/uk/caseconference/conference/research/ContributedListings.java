package uk.caseconference.conference.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.contribution.Listing;
import uk.caseconference.contribution.Listings;

/** Tells contributions which listing they are made for. */
@Component
class ContributedListings implements Listings {

    private final Conferences conferences;

    ContributedListings(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Optional<Listing> listing(Actor actor, String globalId) {
        return conferences
                .listing(actor, Permission.CASE_CONTRIBUTE, globalId)
                .map(l -> new Listing(
                        l.localId(), l.id(), l.caseFile(), l.conference().localId(), l.takesResearch()));
    }

    @Override
    public Map<String, String> seenOf(Actor actor, Set<String> caseFiles) {
        return conferences.listingsOf(actor, caseFiles).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(ListingView::localId, ListingView::id));
    }
}
