package uk.caseconference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UseTest {

    private final Set<String> used = new TreeSet<>();

    @Test
    void usesEveryType() {
        Stream.of(
                        Contract.SCHEMA.getQueryType(),
                        Contract.SCHEMA.getMutationType(),
                        Contract.SCHEMA.getSubscriptionType())
                .filter(Objects::nonNull)
                .forEach(this::use);

        assertThat(Contract.types().map(GraphQLNamedType::getName).filter(name -> !used.contains(name)))
                .isEmpty();
    }

    private void use(GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
        if (!used.add(((GraphQLNamedType) bare).getName())) {
            return;
        }
        if (bare instanceof GraphQLFieldsContainer container) {
            container.getFieldDefinitions().forEach(field -> {
                use(field.getType());
                field.getArguments().forEach(argument -> use(argument.getType()));
            });
        }
        if (bare instanceof GraphQLImplementingType implementing) {
            implementing.getInterfaces().forEach(this::use);
        }
        if (bare instanceof GraphQLInterfaceType node && !node.getName().equals("Node")) {
            Contract.SCHEMA.getImplementations(node).forEach(this::use);
        }
        if (bare instanceof GraphQLUnionType union) {
            union.getTypes().forEach(this::use);
        }
        if (bare instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(field -> use(field.getType()));
        }
    }
}
