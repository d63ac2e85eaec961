package uk.caseconference.access.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Journalist;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.TokenClaims;
import uk.caseconference.access.Trail;
import uk.caseconference.access.standing.ActorSource;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.graphql.Answers;

/**
 * Puts the actor into the GraphQL context before anything runs, and holds the answer back until all that it shows and
 * all that was refused is journalled. No actor, no execution; no journal, no answer.
 */
@Component
@Order(0)
class ActorInterceptor implements WebGraphQlInterceptor {

    private final ActorSource actors;
    private final Journalist journalist;

    ActorInterceptor(ActorSource actors, Journalist journalist) {
        this.actors = actors;
        this.journalist = journalist;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Trail trail = new Trail(UUID.randomUUID().toString());
        TokenClaims claims = BearerClaims.current();
        Actor actor;
        try {
            actor = actors.actor(claims, purpose(request), trail);
        } catch (Problem problem) {
            return Mono.just(Answers.of(request, refused(problem, claims, trail)));
        }
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of("actor", actor)).build());
        return chain.next(request).map(response -> journalled(request, response, actor));
    }

    private WebGraphQlResponse journalled(WebGraphQlRequest request, WebGraphQlResponse response, Actor actor) {
        if (!response.getExecutionResult().isDataPresent()) {
            actor.trail().refuse(new Trail.Refusal(reason(response), null, null));
        }
        try {
            journalist.willAnswer(actor);
            return response;
        } catch (Problem unavailable) {
            return Answers.of(request, unavailable);
        }
    }

    /** Why a request was refused before any of it ran. */
    private static String reason(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(e -> String.valueOf(e.getExtensions().get("code")))
                .findFirst()
                .orElse("?");
    }

    private Problem refused(Problem problem, TokenClaims claims, Trail trail) {
        try {
            String reason = problem.faults().get(0).reason();
            journalist.refused(
                    claims.subject(),
                    claims.agency(),
                    reason == null ? problem.code().name() : reason,
                    trail.requestId());
            return problem;
        } catch (Problem unavailable) {
            return unavailable;
        }
    }

    private static Purpose purpose(WebGraphQlRequest request) {
        String stated = request.getHeaders().getFirst("Access-Purpose");
        return Arrays.stream(Purpose.values())
                .filter(p ->
                        stated == null ? p == Purpose.CASE_MANAGEMENT : p.name().equals(stated))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "Access-Purpose", "Access-Purpose must be one of " + List.of(Purpose.values()) + "."));
    }
}
