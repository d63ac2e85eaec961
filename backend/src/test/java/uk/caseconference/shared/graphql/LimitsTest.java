package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.People;

@ApiTest
class LimitsTest {

    @Autowired
    private Api api;

    @ParameterizedTest
    @MethodSource("tooComplex")
    void refusesWhatAsksForTooMuch(String document) {
        assertThat(api.as(People.facilitator()).run(document).errorCodes())
                .as(document)
                .containsExactly("TOO_COMPLEX");
    }

    @Test
    void countsThePageThatAVariableAsksFor() {
        String pages = "query($first: Int){agencies(first:$first){nodes{history(first:$first){nodes{version}}}}}";

        assertThat(api.as(People.facilitator()).run(pages, Map.of("first", 100)).errorCodes())
                .containsExactly("TOO_COMPLEX");
        api.as(People.facilitator()).run(pages, Map.of("first", 10)).success();
    }

    @Test
    void letsTheSchemaBeAskedFor() {
        String nested = "kind name ofType{".repeat(7) + "name" + "}".repeat(7);

        api.as(People.facilitator())
                .run("{__schema{types{name fields{name args{name type{" + nested + "}}}}}}")
                .success();
    }

    static Stream<String> tooComplex() {
        return Stream.of(
                "{agencies(first:100){nodes{history(first:100){nodes{version}}}}}",
                times(40, i -> "a" + i + ":agencies(first:2147483647){nodes{id}}"),
                times(51, i -> "a" + i + ":me{name}"),
                times(3000, i -> "me{name}"),
                "{a".repeat(600) + "}".repeat(600),
                "{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}");
    }

    private static String times(int count, IntFunction<String> field) {
        return IntStream.range(0, count).mapToObj(field).collect(Collectors.joining(" ", "{", "}"));
    }
}
