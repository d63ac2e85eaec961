package uk.caseconference.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value written into the document. */
record GivenLiteral(Value<?> written) implements Given {

    @Override
    public boolean isNull() {
        return written instanceof NullValue;
    }

    @Override
    public boolean isVariable() {
        return written instanceof VariableReference;
    }

    @Override
    public @Nullable Map<String, Given> fields() {
        if (!(written instanceof ObjectValue object)) {
            return null;
        }
        Map<String, Given> fields = new LinkedHashMap<>();
        object.getObjectFields().forEach(field -> fields.put(field.getName(), new GivenLiteral(field.getValue())));
        return fields;
    }

    @Override
    public @Nullable List<Given> items() {
        return written instanceof ArrayValue array
                ? array.getValues().stream().<Given>map(GivenLiteral::new).toList()
                : null;
    }

    @Override
    public boolean isOneOf(GraphQLEnumType type) {
        return written instanceof EnumValue name && type.getValue(name.getName()) != null;
    }

    @Override
    public boolean isA(GraphQLScalarType type) {
        try {
            return type.getCoercing()
                            .parseLiteral(
                                    written,
                                    CoercedVariables.emptyVariables(),
                                    GraphQLContext.getDefault(),
                                    Locale.ROOT)
                    != null;
        } catch (RuntimeException notOne) {
            return false;
        }
    }
}
