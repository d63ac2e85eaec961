package uk.caseconference.conference;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.conference.attendance.QuorumRule;
import uk.caseconference.conference.command.CancelConference;
import uk.caseconference.conference.command.ChairInput;
import uk.caseconference.conference.command.ChaseResearch;
import uk.caseconference.conference.command.InviteAgencies;
import uk.caseconference.conference.command.ListCase;
import uk.caseconference.conference.command.MinuteTakerInput;
import uk.caseconference.conference.command.PublishAgenda;
import uk.caseconference.conference.command.RemoveListing;
import uk.caseconference.conference.command.ReorderAgenda;
import uk.caseconference.conference.command.RescheduleConference;
import uk.caseconference.conference.command.ScheduleConference;
import uk.caseconference.conference.command.WithdrawInvitation;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** How conferences are prepared by the agency that runs them. */
@Service
public class ConferenceService {

    private static final Rule FACILITATOR_OF_AREA = Rule.of(
            "conference.facilitator-of-area", "Only the agency that facilitates an area schedules its conferences.");

    private final Registrar registrar;
    private final ConferenceMapper mapper;
    private final Items items;
    private final NewListings newListings;
    private final AgencyService agencies;
    private final QuorumRules quorumRules;
    private final Clock clock;

    ConferenceService(
            Registrar registrar,
            ConferenceMapper mapper,
            Items items,
            NewListings newListings,
            AgencyService agencies,
            QuorumRules quorumRules,
            Clock clock) {
        this.registrar = registrar;
        this.mapper = mapper;
        this.items = items;
        this.newListings = newListings;
        this.agencies = agencies;
        this.quorumRules = quorumRules;
        this.clock = clock;
    }

    public ConferenceView schedule(Actor actor, ScheduleConference c) {
        return mapper.view(registrar.create(actor, Permission.CONFERENCE_FACILITATE, Conference.KIND, c, id -> {
            FACILITATOR_OF_AREA.require(agencies.facilitatorOf(actor, c.areaCode())
                    .filter(actor.agencyId()::equals)
                    .isPresent());
            return new Conference(id, details(actor, c), clock.instant());
        }));
    }

    private NewConference details(Actor actor, ScheduleConference c) {
        QuorumRule quorum = c.quorum() == null
                ? quorumRules.usual(c.kind())
                : new QuorumRule(Set.copyOf(c.quorum().kinds()), c.quorum().minimum());
        return new NewConference(
                c.areaCode(),
                c.kind(),
                c.series(),
                actor.agencyId(),
                new Sitting(c.startsAt(), c.endsAt(), c.place(), c.link(), c.researchDueAt()),
                chair(actor, c.chair()),
                minuteTaker(c.minuteTaker()),
                codes(actor, c.invitedAgencyIds()),
                quorum);
    }

    public ConferenceView reschedule(Actor actor, RescheduleConference c) {
        return run(actor, c.conferenceId(), c, f -> {
            Sitting was = f.getSitting();
            Sitting to = new Sitting(
                    c.startsAt(),
                    c.endsAt(),
                    c.place() == null ? was.place() : c.place(),
                    c.link() == null ? was.link() : c.link(),
                    c.researchDueAt() == null ? was.researchDueAt() : c.researchDueAt());
            f.reschedule(
                    to,
                    c.chair() == null ? f.getChair() : chair(actor, c.chair()),
                    c.minuteTaker() == null ? f.getMinuteTaker() : minuteTaker(c.minuteTaker()));
        });
    }

    public ConferenceView invite(Actor actor, InviteAgencies c) {
        return run(actor, c.conferenceId(), c, f -> f.invite(codes(actor, c.agencyIds())));
    }

    public ConferenceView withdrawInvitation(Actor actor, WithdrawInvitation c) {
        return run(actor, c.conferenceId(), c, f -> f.withdrawInvitation(code(actor, c.agencyId()), c.reason()));
    }

    public ConferenceView list(Actor actor, ListCase c) {
        return run(
                actor,
                c.conferenceId(),
                c,
                f -> f.list(newListings.make(actor, f, c, codes(actor, c.askedAgencyIds()))));
    }

    public ConferenceView removeListing(Actor actor, RemoveListing c) {
        return run(
                actor,
                Items.conferenceId(c.listingId()),
                c,
                f -> f.removeListing(items.require(actor, f, c.listingId()), c.reason()));
    }

    public ConferenceView reorder(Actor actor, ReorderAgenda c) {
        return run(
                actor,
                c.conferenceId(),
                c,
                f -> f.reorder(c.slots().stream()
                        .map(s -> new Agenda.Slot(items.require(actor, f, s.listingId()), s.startsAt()))
                        .toList()));
    }

    public ConferenceView publish(Actor actor, PublishAgenda c) {
        return run(actor, c.conferenceId(), c, f -> f.publish(c.researchDueAt(), clock.instant()));
    }

    public ConferenceView chase(Actor actor, ChaseResearch c) {
        return run(actor, c.conferenceId(), c, f -> {
            List<Listing> listings = new ArrayList<>();
            c.listingIds().forEach(id -> listings.add(items.require(actor, f, id)));
            f.chase(listings, new Chase(code(actor, c.agencyId()), clock.instant(), actor.name(), c.note()));
        });
    }

    public ConferenceView cancel(Actor actor, CancelConference c) {
        return run(actor, c.conferenceId(), c, f -> f.cancel(c.reason()));
    }

    private ConferenceView run(Actor actor, String id, Command command, Consumer<Conference> verb) {
        return mapper.view(
                registrar.changeAsSteward(actor, Permission.CONFERENCE_FACILITATE, Conference.KIND, id, command, verb));
    }

    private Chair chair(Actor actor, ChairInput input) {
        return new Chair(input.userId(), input.name(), code(actor, input.agencyId()));
    }

    private static @Nullable MinuteTaker minuteTaker(@Nullable MinuteTakerInput input) {
        return input == null ? null : new MinuteTaker(input.userId(), input.name());
    }

    private Set<String> codes(Actor actor, List<String> globalIds) {
        Set<String> codes = new TreeSet<>();
        globalIds.forEach(id -> codes.add(code(actor, id)));
        return codes;
    }

    private String code(Actor actor, String globalId) {
        return agencies.agency(actor, globalId).orElseThrow(Problem::notFound).code();
    }
}
