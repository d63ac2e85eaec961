package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

class TimeLimitTest {

    private final Limits limits = new Limits(15, 5000, 4000, 50, 500, Duration.ofMillis(50));
    private final AtomicBoolean wentOn = new AtomicBoolean();

    @Test
    void stopsAtTheNextFieldWhenTheTimeIsUp() {
        WebGraphQlResponse response = Objects.requireNonNull(new RequestFrame(limits, new CodedErrors(limits))
                .intercept(request(), this::execute)
                .block(Duration.ofSeconds(20)));

        assertThat(response.getErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getExtensions()).containsEntry("code", "UNAVAILABLE"));
        assertThat(wentOn).isFalse();
    }

    private Mono<WebGraphQlResponse> execute(WebGraphQlRequest request) {
        ExecutionInput input = request.toExecutionInput();
        DataFetcher<?> slow = environment -> {
            Instant end = Instant.now().plusSeconds(20);
            while (!input.isCancelled() && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            return Map.of();
        };
        DataFetcher<?> next = environment -> wentOn.getAndSet(true);
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("slow", slow))
                .type("Slow", type -> type.dataFetcher("next", next))
                .build();
        GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query {slow: Slow} type Slow {next: Boolean}"), wiring))
                .build();
        return Mono.fromFuture(graphQl.executeAsync(input))
                .map(result -> new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
    }

    private static WebGraphQlRequest request() {
        return new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{slow{next}}"),
                "1",
                Locale.ENGLISH);
    }
}
