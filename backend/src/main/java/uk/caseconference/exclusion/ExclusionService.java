package uk.caseconference.exclusion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/** The exclusion register: who is kept out of which case or person. Every way in passes the target's own decision. */
@Service
public class ExclusionService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final History history;
    private final Gatekeeper gatekeeper;
    private final Targets targets;
    private final ExclusionMapper mapper;
    private final Clock clock;

    ExclusionService(
            Registrar registrar,
            Lookup lookup,
            History history,
            Gatekeeper gatekeeper,
            Targets targets,
            ExclusionMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.history = history;
        this.gatekeeper = gatekeeper;
        this.targets = targets;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ExclusionView add(Actor actor, AddExclusion command) {
        GlobalId target = visibleTarget(actor, command.targetId());
        return mapper.view(registrar.create(
                actor,
                Permission.EXCLUSION_MANAGE,
                Exclusion.KIND,
                command,
                id -> new Exclusion(id, target, command, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    public ExclusionView lift(Actor actor, LiftExclusion command) {
        load(actor, command.exclusionId());
        return mapper.view(registrar.change(
                actor,
                Permission.EXCLUSION_MANAGE,
                Exclusion.KIND,
                command.exclusionId(),
                command,
                e -> e.lift(command.reason(), actor, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    public Optional<ExclusionView> exclusion(Actor actor, String id) {
        return Problem.absentIfNotFound(() -> load(actor, id)).map(mapper::view);
    }

    public Connection<ExclusionView> exclusions(Actor actor, String targetGlobalId, PageRequest page) {
        GlobalId target = visibleTarget(actor, targetGlobalId);
        Criteria ofTarget =
                Criteria.where("targetId").is(target.local()).and("targetType").is(target.type());
        return lookup.page(actor, Exclusion.KIND, ofTarget, Ordering.newestFirst(), page)
                .map(mapper::view);
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Exclusion.KIND, load(actor, id), guard -> actor.may(Permission.EXCLUSION_MANAGE));
    }

    private Exclusion load(Actor actor, String id) {
        Exclusion found = lookup.load(actor, Exclusion.KIND, id);
        targets.requireVisible(actor, found.target());
        return found;
    }

    private GlobalId visibleTarget(Actor actor, String globalId) {
        gatekeeper.require(actor, Permission.EXCLUSION_MANAGE);
        return targets.requireVisible(actor, globalId);
    }
}
