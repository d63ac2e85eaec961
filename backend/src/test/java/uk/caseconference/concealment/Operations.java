package uk.caseconference.concealment;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Makes a valid operation of any field of the schema, asking for all that lies a few steps below it. */
final class Operations {

    private static final int DEPTH = 3;

    private final GraphQLSchema schema;
    private final BiFunction<String, String, String> ids;

    /** @param ids the global id for a field of the schema and the name of an argument or input field */
    Operations(GraphQLSchema schema, BiFunction<String, String, String> ids) {
        this.schema = schema;
        this.ids = ids;
    }

    record Operation(String document, Map<String, Object> variables) {}

    Operation of(String kind, GraphQLFieldDefinition field) {
        Map<String, Object> variables = new LinkedHashMap<>();
        List<GraphQLArgument> wanted = field.getArguments().stream()
                .filter(a -> wanted(a.getName(), a.getType(), a.hasSetDefaultValue()))
                .toList();
        wanted.forEach(a -> variables.put(a.getName(), value(field.getName(), a.getName(), a.getType())));
        String declared = wanted.stream()
                .map(a -> "$" + a.getName() + ": " + GraphQLTypeUtil.simplePrint(a.getType()))
                .collect(Collectors.joining(", "));
        String given =
                wanted.stream().map(a -> a.getName() + ": $" + a.getName()).collect(Collectors.joining(", "));
        String head = declared.isEmpty() ? kind : kind + "(" + declared + ")";
        String call = given.isEmpty() ? field.getName() : field.getName() + "(" + given + ")";
        return new Operation(head + " { " + call + selection(field.getType(), DEPTH) + " }", variables);
    }

    private String selection(GraphQLType type, int depth) {
        GraphQLNamedType named = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
        if (named instanceof GraphQLObjectType object) {
            return fields(object, depth);
        }
        if (named instanceof GraphQLInterfaceType) {
            return " { __typename ... on CaseFile" + fields(schema.getObjectType("CaseFile"), depth) + " }";
        }
        return "";
    }

    private String fields(GraphQLObjectType object, int depth) {
        String inner = object.getFieldDefinitions().stream()
                .filter(f -> f.getArguments().stream().noneMatch(a -> required(a.getType(), a.hasSetDefaultValue())))
                .filter(f -> depth > 1 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(f.getType())))
                .map(f -> f.getName() + selection(f.getType(), depth - 1))
                .collect(Collectors.joining(" "));
        return " { __typename " + inner + " }";
    }

    private Object value(String field, String name, GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return List.of(value(field, name, list.getWrappedType()));
        }
        if (bare instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        if (bare instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(f -> wanted(f.getName(), f.getType(), f.hasSetDefaultValue()))
                    .collect(Collectors.toMap(
                            GraphQLInputObjectField::getName, f -> value(field, f.getName(), f.getType())));
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "ID" -> ids.apply(field, name);
            case "Int" -> 1;
            case "Boolean" -> true;
            case "Date", "PartialDate" -> "2026-03-17";
            case "DateTime" -> "2026-03-17T10:00:00Z";
            default -> ids.apply(field, "text " + name);
        };
    }

    private static boolean wanted(String name, GraphQLType type, boolean hasDefault) {
        Set<String> never = Set.of("expectedVersion", "idempotencyKey");
        boolean id = GraphQLTypeUtil.unwrapAll(type).getName().equals("ID");
        return !never.contains(name)
                && (required(type, hasDefault)
                        || id
                        || Set.of("filter", "first").contains(name));
    }

    private static boolean required(GraphQLType type, boolean hasDefault) {
        return type instanceof GraphQLNonNull && !hasDefault;
    }
}
