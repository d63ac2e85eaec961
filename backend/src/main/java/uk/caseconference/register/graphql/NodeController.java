package uk.caseconference.register.graphql;

import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.GlobalId;

@Controller
class NodeController {

    private final List<NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources = sources;
    }

    @QueryMapping
    @Nullable
    Object node(@ContextValue Actor actor, @Argument String id) {
        @Nullable
        Object found = GlobalId.parse(id)
                .flatMap(parsed -> sources.stream()
                        .filter(s -> s.type().equals(parsed.type()))
                        .findFirst())
                .flatMap(s -> s.node(actor, id))
                .orElse(null);
        if (found == null) {
            actor.trail().refuse(new Trail.Refusal("NOT_FOUND", null, null));
        }
        return found;
    }

    /** A view is named after its type in the schema. */
    @Bean
    static RuntimeWiringConfigurer nodeTypes() {
        TypeResolver byName = environment -> {
            String view = environment.getObject().getClass().getSimpleName();
            GraphQLObjectType type = environment.getSchema().getObjectType(view.replaceFirst("View$", ""));
            return Objects.requireNonNull(type, view);
        };
        return wiring -> wiring.type("Node", type -> type.typeResolver(byName));
    }
}
