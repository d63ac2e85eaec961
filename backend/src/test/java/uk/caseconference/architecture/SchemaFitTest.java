package uk.caseconference.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Controller;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.SchemaProbe;

/** The code answers and takes exactly what the schema says. */
@ApiTest
class SchemaFitTest {

    @Autowired
    private SchemaProbe probe;

    @Autowired
    private ApplicationContext context;

    @Test
    void leavesNothingUnmapped() {
        SchemaReport report = probe.report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    /** The binder drops fields that a command has no place for, and nothing else would notice. */
    @Test
    void hasAPlaceForEveryFieldOfEveryInput() {
        GraphQLSchema schema = probe.report().schema();
        Map<String, List<String>> misfits = new TreeMap<>();
        mutations().forEach(mutation -> {
            GraphQLType input = schema.getMutationType()
                    .getFieldDefinition(mutation.getName())
                    .getArgument("input")
                    .getType();
            ResolvableType command = Arrays.stream(mutation.getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(Argument.class))
                    .map(parameter -> ResolvableType.forType(parameter.getParameterizedType()))
                    .findFirst()
                    .orElseThrow();
            List<String> found = misfits("input", input, command).toList();
            if (!found.isEmpty()) {
                misfits.put(mutation.getName(), found);
            }
        });

        assertThat(misfits).isEmpty();
    }

    private Stream<Method> mutations() {
        return context.getBeansWithAnnotation(Controller.class).values().stream()
                .flatMap(controller ->
                        Arrays.stream(AopUtils.getTargetClass(controller).getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(MutationMapping.class));
    }

    private static Stream<String> misfits(String path, GraphQLType type, ResolvableType java) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (!(type instanceof GraphQLNonNull) && java.resolve(Object.class).isPrimitive()) {
            return Stream.of(path + " has no place for null");
        }
        if (GraphQLTypeUtil.isList(bare)) {
            return misfits(
                    path + "[]",
                    GraphQLTypeUtil.unwrapOne(bare),
                    java.asCollection().getGeneric(0));
        }
        Class<?> place = java.resolve(Object.class);
        if (bare instanceof GraphQLEnumType names && place.isEnum()) {
            TreeSet<String> constants = Arrays.stream(place.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            return names.getValues().stream()
                    .map(value -> value.getName())
                    .filter(name -> !constants.contains(name))
                    .map(name -> path + " has no " + name);
        }
        return bare instanceof GraphQLInputObjectType object
                ? object.getFieldDefinitions().stream().flatMap(field -> misfits(path, field, place))
                : Stream.empty();
    }

    private static Stream<String> misfits(String path, GraphQLInputObjectField field, Class<?> record) {
        Map<String, RecordComponent> components = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        RecordComponent component = components.get(field.getName());
        String at = path + "." + field.getName();
        return component == null
                ? Stream.of(at)
                : misfits(at, field.getType(), ResolvableType.forType(component.getGenericType()));
    }
}
