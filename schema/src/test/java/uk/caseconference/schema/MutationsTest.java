package uk.caseconference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.caseconference.schema.Contract.Declared;

class MutationsTest {

    @ParameterizedTest
    @MethodSource("mutations")
    void takesOneInputAndGivesAPayload(Declared mutation) {
        assertThat(mutation.field().getArguments()).hasSize(1);
        GraphQLArgument argument = mutation.field().getArguments().get(0);
        assertThat(argument.getName()).isEqualTo("input");
        assertThat(argument.getType()).isInstanceOf(GraphQLNonNull.class);
        assertThat(GraphQLTypeUtil.simplePrint(argument.getType())).endsWith("Input!");
        assertThat(GraphQLTypeUtil.simplePrint(mutation.field().getType())).endsWith("Payload!");
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void canBeRetried(Declared mutation) {
        GraphQLInputObjectType input = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(mutation.field().getArguments().get(0).getType());

        assertThat(input.getFieldDefinition("idempotencyKey")).isNotNull();
        assertThat(GraphQLTypeUtil.simplePrint(
                        input.getFieldDefinition("idempotencyKey").getType()))
                .isEqualTo("String");
    }

    static List<Declared> mutations() {
        return Contract.fieldsOf("Mutation");
    }
}
