package uk.caseconference.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import uk.caseconference.register.Unguarded;
import uk.caseconference.shared.Inputs;

/** Case files as readers and other features come by them. */
@Service
public class CaseFiles {

    private final Lookup lookup;
    private final Gatekeeper gatekeeper;
    private final Registrar registrar;
    private final History history;
    private final CaseFileMapper mapper;
    private final Inputs inputs;
    private final Unguarded unguarded;

    CaseFiles(
            Lookup lookup,
            Gatekeeper gatekeeper,
            Registrar registrar,
            History history,
            CaseFileMapper mapper,
            Inputs inputs,
            Unguarded unguarded) {
        this.lookup = lookup;
        this.gatekeeper = gatekeeper;
        this.registrar = registrar;
        this.history = history;
        this.mapper = mapper;
        this.inputs = inputs;
        this.unguarded = unguarded;
    }

    public Optional<CaseFileView> caseFile(Actor actor, String id) {
        return lookup.find(actor, CaseFile.KIND, id).map(mapper::view);
    }

    public Optional<CaseFileView> byReference(Actor actor, String areaCode, String reference) {
        Criteria criteria =
                Criteria.where("areaCode").is(areaCode).and("reference").is(reference);
        return lookup.findOne(actor, CaseFile.KIND, criteria).map(mapper::view);
    }

    public Connection<CaseFileView> page(Actor actor, CaseFilter filter, CaseOrder order, PageRequest page) {
        inputs.require(filter);
        return lookup.page(actor, CaseFile.KIND, filter.criteria(), order.ordering(), page)
                .map(mapper::view);
    }

    /** A case to do something with; throws the answer for "does not exist" where it is not for this actor. */
    public CaseInHand inHand(Actor actor, Permission permission, String globalId) {
        return lookup.load(actor, permission, CaseFile.KIND, globalId).inHand(actor);
    }

    /** The same, for what only the agency that runs the case may do. */
    public CaseInHand inHandOfSteward(Actor actor, Permission permission, String globalId) {
        CaseInHand inHand = inHand(actor, permission, globalId);
        gatekeeper.requireSteward(actor, permission, inHand);
        return inHand;
    }

    /** Those of these cases that the actor may see, by local id, in one round trip. */
    public Map<String, CaseFileView> byLocalIds(Actor actor, Collection<String> localIds) {
        return lookup.byIds(actor, CaseFile.KIND, localIds).stream()
                .map(mapper::view)
                .collect(Collectors.toMap(CaseFileView::localId, Function.identity()));
    }

    /** The same, to do something with. */
    public Map<String, CaseInHand> inHandByLocalIds(Actor actor, Collection<String> localIds) {
        return lookup.byIds(actor, CaseFile.KIND, localIds).stream()
                .map(f -> f.inHand(actor))
                .collect(Collectors.toMap(CaseInHand::id, Function.identity()));
    }

    /** These cases, whoever may see them: for composing sealed minutes, never for an answer. */
    public Map<String, CaseFileView> forTheRecord(Collection<String> localIds) {
        Criteria these = Criteria.where("_id").in(localIds);
        return unguarded.list(CaseFile.KIND, these, Ordering.oldestFirst()).stream()
                .map(mapper::view)
                .collect(Collectors.toMap(CaseFileView::localId, Function.identity()));
    }

    public String globalId(String localId) {
        return CaseFile.KIND.globalId(localId);
    }

    public List<HistoryEntry> history(Actor actor, String globalId) {
        CaseFile caseFile = lookup.load(actor, CaseFile.KIND, globalId);
        return history.of(CaseFile.KIND, caseFile, guard -> sees(actor, guard)).stream()
                .filter(HistoryEntry::showsSomething)
                .toList();
    }

    private static boolean sees(Actor actor, String guard) {
        return guard.startsWith("case:") && actor.standing().seesCase(guard.substring("case:".length()));
    }

    /** A link as the reader sees it: only to cases they may see, from whichever side it was made. */
    public record LinkedCase(LinkKind kind, String reason, CaseFileView caseFile) {}

    public List<LinkedCase> links(Actor actor, String globalId) {
        CaseFile caseFile = lookup.load(actor, CaseFile.KIND, globalId);
        List<String> outward = caseFile.links().stream().map(CaseLink::caseFile).toList();
        Map<String, CaseFileView> others = byLocalIds(actor, outward);
        Criteria inward = Criteria.where("links.caseFile").is(caseFile.id());
        Stream<LinkedCase> made = caseFile.links().stream()
                .flatMap(l -> Stream.ofNullable(others.get(l.caseFile()))
                        .map(other -> new LinkedCase(l.kind(), l.reason(), other)));
        Stream<LinkedCase> received = lookup.list(actor, CaseFile.KIND, inward, Ordering.newestFirst()).stream()
                .flatMap(other -> other.links().stream()
                        .filter(l -> l.caseFile().equals(caseFile.id()))
                        .map(l -> new LinkedCase(l.kind(), l.reason(), mapper.view(other))));
        return Stream.concat(made, received).toList();
    }

    /** Follows a conference that listed, researched or discussed the case. Does nothing where the case has moved on. */
    public void followListing(Actor service, String localId, CaseStatus to) {
        CaseVerb verb = switch (to) {
            case LISTED, EMERGENCY_LISTED -> CaseVerb.LIST;
            case RESEARCH -> CaseVerb.BEGIN_RESEARCH;
            case DISCUSSED -> CaseVerb.DISCUSS;
            case PLAN_OPEN -> CaseVerb.OPEN_PLAN;
            case REVIEW_DUE -> CaseVerb.FALL_DUE;
            default -> throw new IllegalArgumentException(to.name());
        };
        registrar.settle(service, CaseFile.KIND, localId, f -> f.follow(verb, to));
    }

    /** Lets cases whose own review date has come fall due for review. */
    public void fallDue(Actor service, LocalDate today) {
        Criteria due = Criteria.where("status")
                .is(CaseStatus.PLAN_OPEN)
                .and("reviewOn")
                .lte(today);
        registrar.settleWhere(service, CaseFile.KIND, due, f -> f.follow(CaseVerb.FALL_DUE, CaseStatus.REVIEW_DUE));
    }

    /** Lets a case fall due for a review that was planned for this day, unless it has been reviewed since. */
    public void fallDue(Actor service, String localId, LocalDate reviewOn) {
        registrar.settle(service, CaseFile.KIND, localId, f -> f.fallDue(reviewOn));
    }
}
