package uk.caseconference.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.Scalars;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What GraphiQL offers to try can be asked, with the variables it comes with. */
class ExamplesTest {

    private static GraphQL contract;

    record Example(String title, String query, Map<String, Object> variables) {

        @Override
        public String toString() {
            return title;
        }
    }

    @BeforeAll
    static void readTheContract() throws IOException {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
            types.merge(new SchemaParser().parse(file.getContentAsString(UTF_8)));
        }
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new OwnScalars());
        Stream.of("Date", "DateTime", "PartialDate").map(ExamplesTest::text).forEach(wiring::scalar);
        contract = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring.build()))
                .build();
    }

    static Stream<Example> examples() throws Exception {
        String file = new ClassPathResource("static/graphiql/examples.graphql").getContentAsString(UTF_8);
        return Arrays.stream(file.split("(?m)^### ")).skip(1).map(ExamplesTest::example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canBeAsked(Example example) {
        assertThat(new Parser().parseDocument(example.query()).getDefinitionsOfType(OperationDefinition.class))
                .hasSize(1);
        assertThat(contract.execute(ExecutionInput.newExecutionInput(example.query())
                                .variables(example.variables())
                                .build())
                        .getErrors())
                .filteredOn(error -> error.getErrorType() == ErrorType.ValidationError
                        || error.getErrorType() == ErrorType.InvalidSyntax)
                .extracting(GraphQLError::getMessage)
                .isEmpty();
    }

    private static Example example(String section) {
        String variables = Pattern.compile("(?m)^# variables: (.*)$")
                .matcher(section)
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.joining("\n"));
        try {
            return new Example(
                    section.lines().findFirst().orElseThrow(),
                    section.substring(section.indexOf('\n')),
                    variables.isEmpty() ? Map.of() : JSONObjectUtils.parse(variables));
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException(variables, unreadable);
        }
    }

    private static GraphQLScalarType text(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(Scalars.GraphQLString.getCoercing())
                .build();
    }

    /** Answers nothing, and leaves the scalars to be given. */
    private static final class OwnScalars extends MockedWiringFactory {

        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return false;
        }
    }
}
