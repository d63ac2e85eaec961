package uk.caseconference.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.register.Numbers;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** What is done to actions. */
@Service
public class ActionService {

    private static final Rule CHAIR_TAKES_PART = Rule.of(
            "action.chair-takes-part", "Only a chair whose agency takes part in the case may cancel its actions.");

    private static final Rule CHAIR_OF_THE_CASE = Rule.of(
            "action.chair-of-the-case",
            "Actions are cancelled by the chair of a conference that the case is listed at, or for the facilitator.");

    private final Registrar registrar;
    private final CaseFiles caseFiles;
    private final AgencyService agencies;
    private final Conferences conferences;
    private final Gatekeeper gatekeeper;
    private final Numbers numbers;
    private final ActionMapper mapper;
    private final Clock clock;

    ActionService(
            Registrar registrar,
            CaseFiles caseFiles,
            AgencyService agencies,
            Conferences conferences,
            Gatekeeper gatekeeper,
            Numbers numbers,
            ActionMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.caseFiles = caseFiles;
        this.agencies = agencies;
        this.conferences = conferences;
        this.gatekeeper = gatekeeper;
        this.numbers = numbers;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ActionView add(Actor actor, AddAction c) {
        return view(registrar.create(actor, Permission.ACTION_MANAGE, Action.KIND, c, id -> {
            CaseInHand caseFile = caseFiles.inHandOfSteward(actor, Permission.ACTION_MANAGE, c.caseFileId());
            NewAction details = details(actor, c, caseFile);
            details.require(caseFile, today());
            return new Action(id, numbers.next("actions/" + caseFile.id()), details, caseFile, clock.instant());
        }));
    }

    private NewAction details(Actor actor, AddAction c, CaseInHand caseFile) {
        return new NewAction(
                c.text(),
                new ActionOwner(agency(actor, c.ownerAgencyId()), c.ownerName(), c.ownerUserId()),
                c.agreedOn() == null ? today() : c.agreedOn(),
                c.dueOn(),
                c.priority(),
                c.type(),
                c.listingId() == null ? null : listing(actor, c.listingId(), caseFile));
    }

    private String listing(Actor actor, String globalId, CaseInHand caseFile) {
        return conferences
                .listing(actor, Permission.CONFERENCE_READ, globalId)
                .filter(l -> l.caseFile().equals(caseFile.id()))
                .map(ListingView::localId)
                .orElseThrow(() -> Problem.notFound("input.listingId"));
    }

    public ActionView reportProgress(Actor actor, ReportProgress c) {
        ProgressNote note = new ProgressNote(clock.instant(), actor.agencyId(), actor.userId(), actor.name(), c.text());
        return report(actor, c.actionId(), c, action -> action.reportProgress(note));
    }

    public ActionView complete(Actor actor, CompleteAction c) {
        LocalDate on = c.completedOn() == null ? today() : c.completedOn();
        return report(actor, c.actionId(), c, action -> action.complete(outcome(actor, on, c.evidence()), today()));
    }

    public ActionView markNotPossible(Actor actor, MarkActionNotPossible c) {
        return report(actor, c.actionId(), c, action -> action.findNotPossible(outcome(actor, today(), c.reason())));
    }

    public ActionView offer(Actor actor, OfferAction c) {
        ActionOwner to = new ActionOwner(agency(actor, c.agencyId()), c.ownerName(), c.ownerUserId());
        TransferOffer offer = new TransferOffer(to, c.reason(), clock.instant(), actor.name());
        return report(
                actor,
                c.actionId(),
                c,
                action -> action.offer(
                        offer, caseOf(actor, Permission.CASE_READ, action).takesPart(to.agencyId())));
    }

    public ActionView accept(Actor actor, AcceptAction c) {
        return view(registrar.change(
                actor,
                Permission.ACTION_UPDATE,
                Action.KIND,
                c.actionId(),
                c,
                action -> action.accept(actor.agencyId())));
    }

    public ActionView decline(Actor actor, DeclineAction c) {
        return view(registrar.change(
                actor,
                Permission.ACTION_UPDATE,
                Action.KIND,
                c.actionId(),
                c,
                action -> action.decline(actor.agencyId(), c.reason())));
    }

    public ActionView redate(Actor actor, RedateAction c) {
        return view(registrar.changeAsSteward(actor, Permission.ACTION_MANAGE, Action.KIND, c.actionId(), c, action -> {
            requireFacilitator(actor, action);
            action.redate(c.dueOn(), c.reason());
        }));
    }

    /** Only a chair cancels: one who chairs what the case is listed at, or one of the agency that runs the case. */
    public ActionView cancel(Actor actor, CancelAction c) {
        return view(registrar.change(actor, Permission.CONFERENCE_CHAIR, Action.KIND, c.actionId(), c, action -> {
            CaseInHand caseFile = caseOf(actor, Permission.CONFERENCE_CHAIR, action);
            new Rule.Gate()
                    .require(CHAIR_TAKES_PART, caseFile.takesPart(actor.agencyId()))
                    .require(CHAIR_OF_THE_CASE, chairs(actor, caseFile))
                    .pass();
            action.cancel(outcome(actor, today(), c.reason()));
        }));
    }

    private boolean chairs(Actor actor, CaseInHand caseFile) {
        return caseFile.facilitatorId().equals(actor.agencyId()) || conferences.chairsAbout(actor, caseFile.id());
    }

    /** By the agency that owns the action, with action.update, or by the facilitator, with action.manage. */
    private ActionView report(Actor actor, String id, Command command, Consumer<Action> verb) {
        Permission either = actor.may(Permission.ACTION_UPDATE) ? Permission.ACTION_UPDATE : Permission.ACTION_MANAGE;
        return view(registrar.changeAsSteward(actor, either, Action.KIND, id, command, action -> {
            if (!action.isOwnedBy(actor.agencyId()) || !actor.may(Permission.ACTION_UPDATE)) {
                requireFacilitator(actor, action);
            }
            verb.accept(action);
        }));
    }

    private void requireFacilitator(Actor actor, Action action) {
        gatekeeper.require(actor, Permission.ACTION_MANAGE);
        gatekeeper.requireSteward(actor, Permission.ACTION_MANAGE, caseOf(actor, Permission.ACTION_MANAGE, action));
    }

    private CaseInHand caseOf(Actor actor, Permission permission, Action action) {
        return caseFiles.inHand(actor, permission, caseFiles.globalId(action.getCaseFileId()));
    }

    private String agency(Actor actor, String globalId) {
        return agencies.agency(actor, globalId).orElseThrow(Problem::notFound).code();
    }

    private static ActionOutcome outcome(Actor actor, LocalDate on, String text) {
        return new ActionOutcome(on, text, actor.agencyId(), actor.userId(), actor.name());
    }

    private ActionView view(Action action) {
        return mapper.view(action, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
