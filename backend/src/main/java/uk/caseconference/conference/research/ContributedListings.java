package uk.caseconference.conference.research;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.Conferences;
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
    public String globalId(String localId) {
        return conferences.listingId(localId);
    }
}
