package uk.caseconference.conference;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.chronology.ChronologySource;

/** Tells the conferences at which a case was heard. */
@Component
class ConferenceChronology implements ChronologySource {

    private final Conferences conferences;

    ConferenceChronology(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        return conferences.listingsOf(actor, Set.of(caseFile.id())).getOrDefault(caseFile.id(), List.of()).stream()
                .filter(l -> l.conference().opening() != null)
                .map(ConferenceChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(ListingView listing) {
        return new ChronologyEntry(
                listing.conference().startsAt(),
                ChronologyKind.CONFERENCE,
                0,
                "Listing",
                listing.id(),
                listing.conference().facilitatorId(),
                listing.outcome().name());
    }
}
