package uk.caseconference.shared.graphql;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.caseconference.shared.Fault;

/** Checks all variables of an operation that has been validated against the schema. */
record VariableCheck(GraphQLSchema schema) {

    List<Fault> faults(OperationDefinition operation, Map<String, Object> variables) {
        InputCheck check = new InputCheck();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            check.check(
                    name,
                    typeOf(variable.getType()),
                    variables.containsKey(name) ? new GivenVariable(variables.get(name)) : null,
                    variable.getDefaultValue() != null);
        }
        return check.faults();
    }

    private GraphQLType typeOf(Type<?> written) {
        if (written instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(typeOf(nonNull.getType()));
        }
        if (written instanceof ListType list) {
            return GraphQLList.list(typeOf(list.getType()));
        }
        return Objects.requireNonNull(schema.getType(((TypeName) written).getName()));
    }
}
