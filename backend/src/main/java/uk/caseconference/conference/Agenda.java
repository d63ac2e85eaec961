package uk.caseconference.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Rule;

/** The cases of a conference in the order they are heard. */
final class Agenda {

    private static final Rule ONCE = Rule.of("conference.listing-once", "The case is on this agenda already.");

    private List<Listing> listings = List.of();

    /** Where an item goes and when it is heard. */
    record Slot(Listing listing, @Nullable Instant startsAt) {}

    List<Listing> listings() {
        return listings;
    }

    boolean isEmpty() {
        return listings.isEmpty();
    }

    void add(Listing listing) {
        ONCE.require(ofCase(listing.getCaseFile()).isEmpty());
        List<Listing> longer = new ArrayList<>(listings);
        longer.add(listing);
        listings = longer;
    }

    void remove(Listing listing) {
        listings = listings.stream().filter(l -> l != listing).toList();
    }

    /** These items share out the places they had among them; those not named stay where they are. */
    void reorder(List<Slot> wanted) {
        List<Listing> moving = wanted.stream().map(Slot::listing).toList();
        List<Listing> reordered = new ArrayList<>(listings);
        int next = 0;
        for (int place = 0; place < listings.size(); place++) {
            if (moving.contains(listings.get(place))) {
                reordered.set(place, moving.get(next++));
            }
        }
        listings = reordered;
        wanted.forEach(slot -> slot.listing().startAt(slot.startsAt()));
    }

    Optional<Listing> find(String id) {
        return listings.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    Optional<Listing> ofCase(String caseFile) {
        return listings.stream().filter(l -> l.getCaseFile().equals(caseFile)).findFirst();
    }
}
