package uk.caseconference.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.shared.Problem;

/** The one access decision: as a predicate on a thing, and as a database filter for lists, counts and searches. */
@Component
public class Gatekeeper {

    private final Clock clock;

    Gatekeeper(Clock clock) {
        this.clock = clock;
    }

    /** The first layer: asked before anything is looked up, so that its answer says nothing about what exists. */
    public void require(Actor actor, Permission permission) {
        if (!actor.may(permission)) {
            actor.trail().refuse(new Trail.Refusal(Layer.SCOPE.reason(), permission, null));
            throw Problem.forbidden(
                    Layer.SCOPE.reason(), "Your access token does not carry the permission " + permission.code() + ".");
        }
    }

    /**
     * Throws the answer for "does not exist" when any layer refuses, and leaves the refusal on the trail.
     *
     * @param reference how the journal names the thing: {@code Type:id}
     */
    public void admit(Actor actor, Permission permission, String reference, Guarded thing) {
        Decision decision = decide(actor, permission, thing);
        if (decision.refusedBy() == Layer.SCOPE) {
            require(actor, permission);
        }
        if (decision.refusedBy() != null) {
            actor.trail().refuse(new Trail.Refusal(decision.refusedBy().reason(), permission, reference));
            throw Problem.notFound();
        }
    }

    /** For what only the agency that runs or owns the thing may do; to be asked of a thing already admitted. */
    public void requireSteward(Actor actor, Permission permission, Guarded thing) {
        if (!Attribute.STEWARDS.of(thing).contains(actor.agencyId())) {
            actor.trail()
                    .refuse(new Trail.Refusal(
                            Layer.RELATION.reason(), permission, actor.trail().reference(thing.id())));
            throw Problem.forbidden(Layer.RELATION.reason(), "Only the agency that runs or owns this may do that.");
        }
    }

    /** All five layers, without leaving a trace. */
    public Decision decide(Actor actor, Permission permission, Guarded thing) {
        if (!actor.may(permission)) {
            return new Decision(Layer.SCOPE, null);
        }
        for (Map.Entry<Layer, Clause> layer : layersFor(actor, thing).entrySet()) {
            if (!layer.getValue().holds(thing)) {
                return new Decision(layer.getKey(), null);
            }
        }
        return new Decision(null, agreementFor(actor, thing));
    }

    /** The decision as a filter over all things of this kind; everything a query shows or counts goes through it. */
    public Criteria scope(Actor actor, Permission permission, ThingKind kind) {
        require(actor, permission);
        Standing standing = actor.standing();
        Set<String> cases = kind == ThingKind.CASE_ITEM ? standing.visibleCases() : Set.of();
        Set<String> parties = kind == ThingKind.PERSON ? standing.visibleParties() : Set.of();
        return filter(Policy.of(actor, kind, clock.instant(), cases, parties));
    }

    /** The decision as a filter over the items of one case that has been admitted. */
    public Criteria scopeWithin(Actor actor, Permission permission, Guarded admittedCase) {
        require(actor, permission);
        Set<String> onlyThis = Set.of(admittedCase.id());
        return new Criteria()
                .andOperator(
                        Criteria.where("access.caseFile").is(admittedCase.id()),
                        filter(Policy.of(actor, ThingKind.CASE_ITEM, clock.instant(), onlyThis, Set.of())));
    }

    private static Criteria filter(Map<Layer, Clause> layers) {
        return new Criteria()
                .andOperator(layers.values().stream().map(Clause::filter).toList());
    }

    private Map<Layer, Clause> layersFor(Actor actor, Guarded thing) {
        Instant now = clock.instant();
        Standing standing = actor.standing();
        String caseFile = thing.access().caseFile();
        Set<String> cases = thing.thingKind() == ThingKind.CASE_ITEM && caseFile != null && standing.seesCase(caseFile)
                ? Set.of(caseFile)
                : Set.of();
        Set<String> parties =
                thing.thingKind() == ThingKind.PERSON && standing.seesParty(thing.id()) ? Set.of(thing.id()) : Set.of();
        return Policy.of(actor, thing.thingKind(), now, cases, parties);
    }

    private static @Nullable String agreementFor(Actor actor, Guarded thing) {
        return actor.standing().covers().stream()
                .filter(cover -> Policy.coveredBy(cover).holds(thing))
                .map(Cover::agreementId)
                .findFirst()
                .orElse(null);
    }
}
