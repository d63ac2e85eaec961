package uk.caseconference.shared.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as the caller gave it, before it is coerced to the type the schema wants. */
interface Given {

    boolean isNull();

    /** Whether it stands for a variable, which is checked where it is defined. */
    boolean isVariable();

    /** Its fields; null when it is no object. */
    @Nullable
    Map<String, Given> fields();

    /** Its items; null when it is no list. */
    @Nullable
    List<Given> items();

    boolean isOneOf(GraphQLEnumType type);

    boolean isA(GraphQLScalarType type);
}
