package uk.caseconference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.caseconference.schema.Contract.Declared;

class DescriptionsTest {

    @Test
    void saysWhatEveryTypeIs() {
        assertThat(Contract.types().filter(this::isSilent))
                .extracting(t -> t.getName())
                .isEmpty();
    }

    @Test
    void saysWhatEveryFieldIs() {
        assertThat(Contract.fields().filter(d -> isSilent(d.field()) && !saidByAnInterface(d)))
                .extracting(Declared::name)
                .isEmpty();
    }

    /** The one input of a mutation is described where its type is. */
    @Test
    void saysWhatEveryArgumentIs() {
        assertThat(Contract.fields()
                        .filter(d -> !d.type().getName().equals("Mutation"))
                        .flatMap(d -> silent(d.name(), d.field().getArguments())))
                .isEmpty();
    }

    @Test
    void saysWhatEveryEnumValueIs() {
        assertThat(Contract.types()
                        .filter(GraphQLEnumType.class::isInstance)
                        .flatMap(t -> silent(t.getName(), ((GraphQLEnumType) t).getValues())))
                .isEmpty();
    }

    @Test
    void saysWhatEveryInputFieldIs() {
        assertThat(Contract.types()
                        .filter(GraphQLInputObjectType.class::isInstance)
                        .flatMap(t -> silent(t.getName(), ((GraphQLInputObjectType) t).getFieldDefinitions())))
                .isEmpty();
    }

    private Stream<String> silent(String owner, List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().filter(this::isSilent).map(e -> owner + "." + e.getName());
    }

    private boolean isSilent(GraphQLNamedSchemaElement element) {
        return element.getDescription() == null || element.getDescription().isBlank();
    }

    private boolean saidByAnInterface(Declared declared) {
        return declared.type() instanceof GraphQLObjectType object
                && object.getInterfaces().stream()
                        .flatMap(i -> Contract.fieldsOf(i.getName()).stream())
                        .anyMatch(
                                d -> d.field().getName().equals(declared.field().getName()));
    }
}
