package uk.caseconference.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The schema, put together from its files. */
final class Contract {

    static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(registry());

    /** A field with the type it is declared in. */
    record Declared(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {

        String name() {
            return type.getName() + "." + field.getName();
        }
    }

    private Contract() {}

    /** All types of the contract's own. */
    static Stream<GraphQLNamedType> types() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> type.getDefinition() != null);
    }

    static Stream<Declared> fields() {
        return types().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Declared(type, field)));
    }

    static List<Declared> fieldsOf(String type) {
        return fields().filter(d -> d.type().getName().equals(type)).toList();
    }

    private static TypeDefinitionRegistry registry() {
        SchemaParser parser = new SchemaParser();
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/graphql"))) {
            files.filter(file -> file.toString().endsWith(".graphqls"))
                    .sorted()
                    .forEach(file -> all.merge(parser.parse(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
