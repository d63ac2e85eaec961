package uk.caseconference.shared.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Fault;

/**
 * Finds everything about given values that does not fit their types, where GraphQL's own coercion stops at the first.
 * Faults name paths like {@code input.contacts[2].name} and repeat nothing else that the caller sent.
 */
final class InputCheck {

    /** Enough to mend an input by; a long list of wrong items is not answered item by item. */
    private static final int MOST = 100;

    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,60}");

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    /** @param value null where nothing was given */
    void check(String path, GraphQLType type, @Nullable Given value, boolean hasDefault) {
        if (value == null ? hasDefault : value.isVariable()) {
            return;
        }
        if (value == null || value.isNull()) {
            if (type instanceof GraphQLNonNull) {
                add(path, value == null ? "must be given" : "must not be null");
            }
            return;
        }
        checkPresent(path, type instanceof GraphQLNonNull wrapped ? wrapped.getWrappedType() : type, value);
    }

    private void checkPresent(String path, GraphQLType type, Given value) {
        if (type instanceof GraphQLList list) {
            checkList(path, list.getWrappedType(), value);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(path, object, value);
        } else if (type instanceof GraphQLEnumType names) {
            if (!value.isOneOf(names)) {
                add(path, "must be one of " + known(names));
            }
        } else if (type instanceof GraphQLScalarType scalar && !value.isA(scalar)) {
            add(path, "must be of type " + scalar.getName() + explained(scalar));
        }
    }

    /** A single value stands for a list of one. */
    private void checkList(String path, GraphQLType itemType, Given value) {
        List<Given> items = value.items();
        if (items == null) {
            check(path, itemType, value, false);
            return;
        }
        for (int i = 0; i < items.size() && faults.size() < MOST; i++) {
            check(path + "[" + i + "]", itemType, items.get(i), false);
        }
    }

    private void checkObject(String path, GraphQLInputObjectType type, Given value) {
        Map<String, Given> given = value.fields();
        if (given == null) {
            add(path, "must be an object with the fields of " + type.getName());
            return;
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            check(
                    path + "." + field.getName(),
                    field.getType(),
                    given.get(field.getName()),
                    field.hasSetDefaultValue());
        }
        given.keySet().stream()
                .filter(name -> type.getFieldDefinition(name) == null)
                .forEach(name -> unknown(path, type, name));
    }

    private void unknown(String path, GraphQLInputObjectType type, String name) {
        if (NAME.matcher(name).matches()) {
            add(path + "." + name, "is not a field of " + type.getName());
        } else {
            add(path, "has a field that is not one of " + type.getName());
        }
    }

    private void add(String path, String sentence) {
        if (faults.size() < MOST) {
            faults.add(Fault.input(path, path + " " + sentence + "."));
        }
    }

    private static String known(GraphQLEnumType names) {
        return names.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
    }

    private static String explained(GraphQLScalarType scalar) {
        String description = scalar.getDescription();
        return ScalarInfo.isGraphqlSpecifiedScalar(scalar) || description == null
                ? ""
                : ": " + description.replaceAll("[.\\s]+$", "");
    }
}
