package uk.caseconference.shared.graphql;

import static graphql.Scalars.GraphQLID;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value out of the JSON of the variables. */
record GivenVariable(@Nullable Object json) implements Given {

    @Override
    public boolean isNull() {
        return json == null;
    }

    @Override
    public boolean isVariable() {
        return false;
    }

    @Override
    public @Nullable Map<String, Given> fields() {
        if (!(json instanceof Map<?, ?> object)) {
            return null;
        }
        Map<String, Given> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.put(String.valueOf(name), new GivenVariable(value)));
        return fields;
    }

    @Override
    public @Nullable List<Given> items() {
        return json instanceof List<?> list
                ? list.stream().<Given>map(GivenVariable::new).toList()
                : null;
    }

    @Override
    public boolean isOneOf(GraphQLEnumType type) {
        return json instanceof String name && type.getValue(name) != null;
    }

    @Override
    public boolean isA(GraphQLScalarType type) {
        try {
            return json != null
                    && (type != GraphQLID || writtenAsId())
                    && type.getCoercing().parseValue(json, GraphQLContext.getDefault(), Locale.ROOT) != null;
        } catch (RuntimeException notOne) {
            return false;
        }
    }

    /** GraphQL's own coercion takes anything for an id, lists and objects too. */
    private boolean writtenAsId() {
        return json instanceof String || json instanceof Integer || json instanceof Long || json instanceof BigInteger;
    }
}
