package uk.caseconference.conference;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Layer;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.conference.command.AgreeRisk;
import uk.caseconference.conference.command.CloseConference;
import uk.caseconference.conference.command.ConcludeListing;
import uk.caseconference.conference.command.DeclareConfidentiality;
import uk.caseconference.conference.command.DeferListing;
import uk.caseconference.conference.command.RecordAttendance;
import uk.caseconference.conference.command.RecordDecision;
import uk.caseconference.conference.command.RecordDissent;
import uk.caseconference.conference.command.RecordRiskView;
import uk.caseconference.conference.command.RemoveAttendance;
import uk.caseconference.conference.command.StartConference;
import uk.caseconference.conference.discussion.AgreedRisk;
import uk.caseconference.conference.discussion.Decision;
import uk.caseconference.conference.discussion.Dissent;
import uk.caseconference.conference.discussion.RiskView;
import uk.caseconference.register.Change;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** What is recorded while a conference meets: by the agency that runs it, and by its chair. */
@Service
public class SessionService {

    private static final Rule CHAIR_ONLY =
            Rule.of("conference.chair-only", "Only the person named to chair this conference may do that.");
    private static final Rule SPEAKER_TAKES_PART =
            Rule.of("conference.speaker-takes-part", "Only agencies that take part in the case have a say on it.");

    private final Registrar registrar;
    private final ConferenceMapper mapper;
    private final Items items;
    private final AgencyService agencies;
    private final CaseFiles caseFiles;
    private final Clock clock;

    SessionService(
            Registrar registrar,
            ConferenceMapper mapper,
            Items items,
            AgencyService agencies,
            CaseFiles caseFiles,
            Clock clock) {
        this.registrar = registrar;
        this.mapper = mapper;
        this.items = items;
        this.agencies = agencies;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    public ConferenceView recordAttendance(Actor actor, RecordAttendance c) {
        return run(actor, c.conferenceId(), c, f -> f.recordAttendance(attendee(actor, f, c), clock.getZone()));
    }

    private Attendee attendee(Actor actor, Conference conference, RecordAttendance c) {
        if (c.attendeeId() != null) {
            items.requireEntry(actor, conference, c.attendeeId());
        }
        AgencyView agency = agency(actor, c.agencyId());
        List<String> excludedFrom = c.excludedFromListingIds().stream()
                .map(id -> items.require(actor, conference, id).id())
                .toList();
        return new Attendee(
                c.attendeeId() == null ? UUID.randomUUID().toString() : c.attendeeId(),
                agency.code(),
                agency.kind(),
                c.userId(),
                c.name(),
                c.code(),
                c.infoReceivedOn(),
                c.statementSignedOn(),
                excludedFrom);
    }

    public ConferenceView removeAttendance(Actor actor, RemoveAttendance c) {
        return run(actor, c.conferenceId(), c, f -> {
            items.requireEntry(actor, f, c.attendeeId());
            f.removeAttendance(c.attendeeId(), c.reason());
        });
    }

    public ConferenceView declareConfidentiality(Actor actor, DeclareConfidentiality c) {
        Declaration read = new Declaration(clock.instant(), actor.userId(), actor.name());
        return chair(actor, c.conferenceId(), c, f -> f.declare(read));
    }

    public ConferenceView start(Actor actor, StartConference c) {
        return chair(actor, c.conferenceId(), c, f -> f.start(c.reasonNotQuorate(), clock.instant()));
    }

    public ConferenceView close(Actor actor, CloseConference c) {
        return chair(actor, c.conferenceId(), c, f -> f.close(clock.instant()));
    }

    public ConferenceView recordRiskView(Actor actor, RecordRiskView c) {
        return item(actor, ConferenceVerb.RECORD_ITEM, c.listingId(), c, l -> {
            String speaker = speaker(actor, l, c.agencyId());
            return l.record(new RiskView(speaker, c.level(), c.reason()));
        });
    }

    public ConferenceView agreeRisk(Actor actor, AgreeRisk c) {
        AgreedRisk risk = new AgreedRisk(c.level(), c.basis());
        return item(actor, ConferenceVerb.RECORD_ITEM, c.listingId(), c, l -> l.record(risk));
    }

    public ConferenceView recordDissent(Actor actor, RecordDissent c) {
        return item(actor, ConferenceVerb.RECORD_ITEM, c.listingId(), c, l -> {
            String speaker = speaker(actor, l, c.agencyId());
            return l.record(new Dissent(speaker, c.words()));
        });
    }

    public ConferenceView recordDecision(Actor actor, RecordDecision c) {
        Decision decision = new Decision(
                c.what(),
                c.powerConsidered(),
                c.powerUsed(),
                c.whyNotUsed(),
                c.legalBasis(),
                c.proportionality(),
                c.equalityNotes());
        return item(actor, ConferenceVerb.RECORD_ITEM, c.listingId(), c, l -> l.record(decision));
    }

    public ConferenceView defer(Actor actor, DeferListing c) {
        return item(actor, ConferenceVerb.DEFER_ITEM, c.listingId(), c, l -> l.defer(c.reason()));
    }

    public ConferenceView conclude(Actor actor, ConcludeListing c) {
        return item(actor, ConferenceVerb.CONCLUDE_ITEM, c.listingId(), c, Listing::conclude);
    }

    private ConferenceView item(
            Actor actor, ConferenceVerb verb, String listingId, Command command, Function<Listing, Change> done) {
        return run(actor, Items.conferenceId(listingId), command, f -> {
            Listing listing = items.require(actor, f, listingId);
            f.item(verb, () -> done.apply(listing));
        });
    }

    private ConferenceView run(Actor actor, String id, Command command, Consumer<Conference> verb) {
        return mapper.view(
                registrar.changeAsSteward(actor, Permission.CONFERENCE_FACILITATE, Conference.KIND, id, command, verb));
    }

    private ConferenceView chair(Actor actor, String id, Command command, Consumer<Conference> verb) {
        return mapper.view(registrar.change(actor, Permission.CONFERENCE_CHAIR, Conference.KIND, id, command, f -> {
            requireChair(actor, f);
            verb.accept(f);
        }));
    }

    private static void requireChair(Actor actor, Conference conference) {
        if (!conference.getChair().is(actor)) {
            actor.trail()
                    .refuse(new Trail.Refusal(Layer.RELATION.reason(), Permission.CONFERENCE_CHAIR, conference.id()));
        }
        CHAIR_ONLY.require(conference.getChair().is(actor));
    }

    private String speaker(Actor actor, Listing listing, String agencyId) {
        String code = agency(actor, agencyId).code();
        SPEAKER_TAKES_PART.require(caseFiles
                .inHand(actor, Permission.CONFERENCE_FACILITATE, caseFiles.globalId(listing.getCaseFile()))
                .takesPart(code));
        return code;
    }

    private AgencyView agency(Actor actor, String globalId) {
        return agencies.agency(actor, globalId).orElseThrow(Problem::notFound);
    }
}
