package uk.caseconference.conference;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.conference.command.ListCase;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.shared.Rule;

/** Makes items for an agenda out of cases. */
@Component
class NewListings {

    private static final Rule CASE_ACCEPTED = Rule.of(
            "conference.case-accepted", "Only a case that has been accepted at screening and is not closed is listed.");
    private static final Rule SAME_AREA =
            Rule.of("conference.same-area", "Only a case of the conference's own area is listed.");
    private static final Rule ASKED_TAKE_PART =
            Rule.of("conference.asked-take-part", "Only agencies that take part in the case can be asked about it.");

    private static final Set<CaseStatus> NOT_ACCEPTED = EnumSet.of(CaseStatus.REFERRED, CaseStatus.RETURNED_FOR_INFO);

    private final CaseFiles caseFiles;
    private final Lookup lookup;
    private final Clock clock;

    NewListings(CaseFiles caseFiles, Lookup lookup, Clock clock) {
        this.caseFiles = caseFiles;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** The case must be one that the actor's agency runs. */
    Listing make(Actor actor, Conference conference, ListCase c, Set<String> asked) {
        CaseInHand inHand = caseFiles.inHandOfSteward(actor, Permission.CONFERENCE_FACILITATE, c.caseFileId());
        new Rule.Gate()
                .require(CASE_ACCEPTED, !inHand.isClosed() && !NOT_ACCEPTED.contains(inHand.status()))
                .require(SAME_AREA, inHand.areaCode().equals(conference.areaCode()))
                .require(ASKED_TAKE_PART, inHand.involved().containsAll(asked))
                .pass();
        boolean emergency = c.emergency() || conference.getKind() == ConferenceKind.EMERGENCY;
        NewListing details =
                new NewListing(inHand.id(), asked, c.startsAt(), emergency, c.notes(), unfinished(actor, inHand.id()));
        return new Listing(conference.id(), details, clock.instant());
    }

    /** The latest listing of the case, where it was put off or its conference never met. */
    private @Nullable String unfinished(Actor actor, String caseFile) {
        return lookup
                .list(
                        actor,
                        Conference.KIND,
                        Criteria.where(ConferenceRegister.CASE).is(caseFile),
                        Ordering.by("startsAt"))
                .stream()
                .flatMap(c -> c.agenda().ofCase(caseFile).stream())
                .reduce((earlier, later) -> later.getListedAt().isAfter(earlier.getListedAt()) ? later : earlier)
                .filter(Listing::isDeferred)
                .map(Listing::id)
                .orElse(null);
    }
}
