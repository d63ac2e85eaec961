package uk.caseconference.access.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Explainer;
import uk.caseconference.access.Explanation;
import uk.caseconference.access.Layer;
import uk.caseconference.access.Relation;
import uk.caseconference.shared.GlobalId;

@Controller
class ExplanationController {

    record AccessExplanation(
            boolean allowed,
            @Nullable Layer layer,
            @Nullable String reason,
            @Nullable String agreementId,
            @Nullable Relation relation) {

        static AccessExplanation of(Explanation why) {
            Layer layer = why.layer();
            String agreement = why.agreement();
            return new AccessExplanation(
                    why.allowed(),
                    layer,
                    layer == null ? null : layer.reason(),
                    agreement == null ? null : GlobalId.of("Agreement", agreement),
                    why.relation());
        }
    }

    private final Explainer explainer;

    ExplanationController(Explainer explainer) {
        this.explainer = explainer;
    }

    @QueryMapping
    Optional<AccessExplanation> accessExplanation(@ContextValue Actor actor, @Argument String id) {
        return explainer.explain(actor, id).map(AccessExplanation::of);
    }
}
