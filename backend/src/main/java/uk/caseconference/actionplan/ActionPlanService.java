package uk.caseconference.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;

/** Action plans: opened, changed and closed by the facilitator, read by the agencies of the case. */
@Service
public class ActionPlanService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final History history;
    private final CaseFiles caseFiles;
    private final ActionPlanMapper mapper;
    private final Clock clock;

    ActionPlanService(
            Registrar registrar,
            Lookup lookup,
            History history,
            CaseFiles caseFiles,
            ActionPlanMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.history = history;
        this.caseFiles = caseFiles;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ActionPlanView open(Actor actor, OpenPlan command) {
        return mapper.view(registrar.create(actor, Permission.ACTION_MANAGE, ActionPlan.KIND, command, id -> {
            CaseInHand caseFile = caseFiles.inHandOfSteward(actor, Permission.ACTION_MANAGE, command.caseFileId());
            ActionPlan.ONE_OPEN.require(openIn(actor, caseFile).isEmpty());
            return ActionPlan.open(id, caseFile, command, today(), clock.instant());
        }));
    }

    public ActionPlanView addObjective(Actor actor, AddObjective c) {
        return run(actor, c.planId(), c, plan -> plan.addObjective(c.text()));
    }

    public ActionPlanView achieveObjective(Actor actor, AchieveObjective c) {
        return run(actor, c.planId(), c, plan -> plan.achieveObjective(c.number(), c.note(), today()));
    }

    public ActionPlanView dropObjective(Actor actor, DropObjective c) {
        return run(actor, c.planId(), c, plan -> plan.dropObjective(c.number(), c.reason(), today()));
    }

    public ActionPlanView setReviewDate(Actor actor, SetPlanReviewDate c) {
        return run(actor, c.planId(), c, plan -> plan.setReviewDate(c.reviewOn()));
    }

    public ActionPlanView close(Actor actor, ClosePlan c) {
        return run(actor, c.planId(), c, plan -> plan.close(c.outcome(), today()));
    }

    public Optional<ActionPlanView> plan(Actor actor, String id) {
        return lookup.find(actor, ActionPlan.KIND, id).map(mapper::view);
    }

    /** The plan of a case that is open, else the one closed last. */
    public Optional<ActionPlanView> ofCase(Actor actor, String caseFileId) {
        CaseInHand caseFile = caseFiles.inHand(actor, Permission.CASE_READ, caseFileId);
        return lookup.listWithin(actor, caseFile, ActionPlan.KIND, new Criteria(), Ordering.newestFirst()).stream()
                .findFirst()
                .map(mapper::view);
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(ActionPlan.KIND, lookup.load(actor, ActionPlan.KIND, id), guard -> false);
    }

    private List<ActionPlan> openIn(Actor actor, CaseInHand caseFile) {
        Criteria open = Criteria.where("openFor").is(caseFile.id());
        return lookup.listWithin(actor, caseFile, ActionPlan.KIND, open, Ordering.newestFirst());
    }

    private ActionPlanView run(Actor actor, String id, Command command, Consumer<ActionPlan> verb) {
        return mapper.view(
                registrar.changeAsSteward(actor, Permission.ACTION_MANAGE, ActionPlan.KIND, id, command, verb));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
