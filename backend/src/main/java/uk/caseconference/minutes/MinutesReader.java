package uk.caseconference.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.contribution.Contributions;
import uk.caseconference.contribution.Marking;

/** Shows an edition to a reader: what the decision lets them see now, and nothing that tells there is more. */
@Component
class MinutesReader {

    private final Conferences conferences;
    private final Contributions contributions;

    MinutesReader(Conferences conferences, Contributions contributions) {
        this.conferences = conferences;
        this.contributions = contributions;
    }

    MinutesView view(Actor actor, Minutes minutes) {
        MinutesContent whole = minutes.content();
        Set<String> listings = listings(actor, minutes.conferenceId());
        MinutesContent seen = whole.seenBy(listings, contributions(actor, whole, listings));
        Approval approval = minutes.approval();
        return new MinutesView(
                Minutes.KIND.globalId(minutes.id()),
                minutes.version(),
                minutes.conferenceId(),
                minutes.edition(),
                minutes.status(),
                // takes the highest of what it may hold, so that the marking says nothing of what is kept from a reader
                Marking.OFFICIAL_SENSITIVE,
                minutes.replaces() == null ? null : Minutes.KIND.globalId(minutes.replaces()),
                minutes.reason(),
                approval == null ? null : approval.approvedBy(),
                approval == null ? null : approval.approvedAt(),
                approval == null ? null : approval.seal(),
                minutes.sealIntact(),
                seen);
    }

    private Set<String> listings(Actor actor, String conferenceId) {
        if (!actor.may(Permission.CONFERENCE_READ)) {
            return Set.of();
        }
        return conferences.record(actor, conferenceId).stream()
                .flatMap(r -> r.listings().stream())
                .map(ListingView::localId)
                .collect(Collectors.toSet());
    }

    private Set<String> contributions(Actor actor, MinutesContent whole, Set<String> listings) {
        List<String> shared = whole.items().stream()
                .filter(i -> listings.contains(i.listing()))
                .flatMap(i -> i.information().stream())
                .map(MinutedItem.Entry::contribution)
                .toList();
        return shared.isEmpty() || !actor.may(Permission.CASE_READ)
                ? Set.of()
                : contributions.byLocalIds(actor, shared).keySet();
    }
}
