package uk.caseconference.concealment;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import uk.caseconference.concealment.Operations.Operation;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Caller;
import uk.caseconference.testing.Newcomers;

/** Every query and mutation there is, tried by everybody who may not know: nothing leaks, absent and forbidden look alike. */
@ApiTest
class ConcealmentTest {

    private static final Set<String> CODES =
            Set.of("NOT_FOUND", "FORBIDDEN", "INVALID_INPUT", "RULE_REFUSED", "CONFLICT", "UNAUTHENTICATED");

    private static @Nullable PlantedWorld planted;

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private GraphQlSource source;

    @BeforeEach
    void plant() {
        planted = planted == null ? new PlantedWorld(api, newcomers) : planted;
    }

    private PlantedWorld world() {
        return Objects.requireNonNull(planted);
    }

    @Test
    void theFacilitatorSeesWhatIsPlanted() {
        Answer answer = api.as(world().council)
                .run("{ caseFiles { nodes { referral { reason } contributions { nodes { text } } } } }");
        assertThat(answer.success().body()).contains(PlantedWorld.SECRET);
    }

    @Test
    void nobodyOutsideLearnsAnything() {
        SoftAssertions all = new SoftAssertions();
        world().outsiders()
                .forEach((why, outsider) -> each((kind, field) -> {
                    Answer answer = run(api.as(outsider), operation(kind, field, true));
                    all.assertThat(answer.body())
                            .as("%s, %s", why, field.getName())
                            .doesNotContain(PlantedWorld.SECRET);
                    all.assertThat(answer.errorCodes())
                            .as("%s, %s: %s", why, field.getName(), answer.body())
                            .isSubsetOf(CODES);
                }));
        all.assertAll();
    }

    @Test
    void absentAndForbiddenLookAlike() {
        SoftAssertions all = new SoftAssertions();
        world().outsiders()
                .forEach((why, outsider) -> each((kind, field) -> {
                    String real = comparable(run(api.as(outsider), operation(kind, field, true)));
                    String absent = comparable(run(api.as(outsider), operation(kind, field, false)));
                    if (takesAnId(field)) {
                        all.assertThat(real).as("%s, %s", why, field.getName()).isEqualTo(absent);
                    }
                }));
        all.assertAll();
    }

    @Test
    void noTokenAndForeignScopesGetNothing() {
        SoftAssertions all = new SoftAssertions();
        each((kind, field) -> {
            Operation operation = operation(kind, field, true);
            all.assertThat(run(api.anonymous(), operation).errorCodes()).containsExactly("UNAUTHENTICATED");
            for (Bearer foreign : world().refused().values()) {
                Answer answer = run(api.as(foreign), operation);
                all.assertThat(answer.errorCodes()).as(field.getName()).containsExactly("FORBIDDEN");
                all.assertThat(answer.data(field.getName())).as(field.getName()).isNull();
            }
        });
        all.assertAll();
    }

    private interface Step {
        void take(String kind, GraphQLFieldDefinition field);
    }

    private void each(Step step) {
        GraphQLSchema schema = source.schema();
        schema.getQueryType().getFieldDefinitions().forEach(f -> step.take("query", f));
        Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().forEach(f -> step.take("mutation", f));
    }

    private Operation operation(String kind, GraphQLFieldDefinition field, boolean real) {
        return new Operations(source.schema(), (f, name) -> world().id(f, name, real)).of(kind, field);
    }

    private static Answer run(Caller caller, Operation operation) {
        return caller.run(operation.document(), operation.variables());
    }

    private static boolean takesAnId(GraphQLFieldDefinition field) {
        List<String> own = List.of("addParticipant", "declareConnection");
        return !own.contains(field.getName())
                && Stream.of("agency", "agree", "person", "me").noneMatch(field.getName()::equals);
    }

    private static String comparable(Answer answer) {
        return answer.status() + " " + answer.body();
    }
}
