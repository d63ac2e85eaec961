package uk.caseconference.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells an entitled caller why they may or may not see something. What is withheld looks absent to everybody but
 * governance, and to governance too when they are kept out of it themselves.
 */
@Component
public class Explainer {

    private final Gatekeeper gatekeeper;
    private final ExplainedThings things;

    Explainer(Gatekeeper gatekeeper, ExplainedThings things) {
        this.gatekeeper = gatekeeper;
        this.things = things;
    }

    public Optional<Explanation> explain(Actor actor, String globalId) {
        Optional<ExplainedThings.Unadmitted> found = things.unadmitted(globalId);
        if (found.isEmpty()) {
            actor.trail().refuse(new Trail.Refusal("NOT_FOUND", null, null));
        }
        return found.flatMap(thing -> explain(actor, thing));
    }

    private Optional<Explanation> explain(Actor actor, ExplainedThings.Unadmitted thing) {
        Guarded guarded = thing.guarded();
        Decision decision = guarded == null
                ? new Decision(actor.may(thing.read()) ? null : Layer.SCOPE, null)
                : gatekeeper.decide(actor, thing.read(), guarded);
        Layer layer = decision.refusedBy();
        if (layer == null) {
            actor.trail().show(thing.type(), thing.id());
            Relation relation = guarded == null ? null : Policy.relation(actor, guarded);
            return Optional.of(new Explanation(true, null, decision.agreement(), relation));
        }
        actor.trail().refuse(new Trail.Refusal(layer.reason(), thing.read(), thing.type() + ":" + thing.id()));
        return actor.may(Permission.JOURNAL_READ) && (guarded == null || !Policy.excludes(actor, guarded))
                ? Optional.of(new Explanation(false, layer, null, null))
                : Optional.empty();
    }
}
