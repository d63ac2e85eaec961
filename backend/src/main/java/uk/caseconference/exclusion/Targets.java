package uk.caseconference.exclusion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;

/** The gate to the register: nobody reads or keeps entries of a target that they may not see. */
@Component
class Targets {

    private final ObjectProvider<ExclusionTarget> types;

    Targets(ObjectProvider<ExclusionTarget> types) {
        this.types = types;
    }

    GlobalId requireVisible(Actor actor, String globalId) {
        String type = GlobalId.parse(globalId).map(GlobalId::type).orElse("");
        return types.stream()
                .filter(t -> t.type().equals(type))
                .findFirst()
                .map(t -> new GlobalId(type, t.requireVisible(actor, globalId)))
                .orElseThrow(() -> absent(actor));
    }

    private static Problem absent(Actor actor) {
        actor.trail().refuse(new Trail.Refusal("NOT_FOUND", Exclusion.KIND.read(), null));
        return Problem.notFound();
    }
}
