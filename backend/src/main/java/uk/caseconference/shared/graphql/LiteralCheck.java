package uk.caseconference.shared.graphql;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Fault;

/** Checks all arguments that are written into a document; whatever else is wrong with it is left to the validation. */
record LiteralCheck(GraphQLSchema schema, InputCheck check) {

    static List<Fault> faults(GraphQLSchema schema, Document document) {
        LiteralCheck literals = new LiteralCheck(schema, new InputCheck());
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> literals.visit(literals.root(operation), operation.getSelectionSet()));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment ->
                        literals.visit(literals.named(fragment.getTypeCondition()), fragment.getSelectionSet()));
        return literals.check.faults();
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private @Nullable GraphQLType named(TypeName name) {
        return schema.getType(name.getName());
    }

    private void visit(@Nullable GraphQLType type, @Nullable SelectionSet selections) {
        if (selections == null || !(type instanceof GraphQLFieldsContainer parent)) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                visit(field, Introspection.getFieldDefinition(schema, parent, field.getName()));
            } else if (selection instanceof InlineFragment inline) {
                TypeName condition = inline.getTypeCondition();
                visit(condition == null ? type : named(condition), inline.getSelectionSet());
            }
        }
    }

    private void visit(Field field, @Nullable GraphQLFieldDefinition definition) {
        if (definition == null) {
            return;
        }
        for (Argument argument : field.getArguments()) {
            GraphQLArgument expected = definition.getArgument(argument.getName());
            if (expected != null) {
                check.check(argument.getName(), expected.getType(), new GivenLiteral(argument.getValue()), false);
            }
        }
        visit(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
    }
}
