package uk.caseconference.access.graphql;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns away what cannot be a GraphQL request, by its method and headers, so that it is answered as one. */
@Configuration(proxyBeanMethods = false)
class Endpoint {

    static final String PATH = "/graphql";

    private static final MediaType[] ANSWERS = {MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON};

    static boolean is(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    /** Before the route of Spring for GraphQL, which turns away with an empty body. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> turnedAway() {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(PATH)
                                .and(RequestPredicates.method(HttpMethod.POST).negate()),
                        request -> {
                            throw new HttpRequestMethodNotSupportedException(
                                    request.method().name(), List.of("POST"));
                        })
                .route(
                        RequestPredicates.path(PATH)
                                .and(RequestPredicates.accept(ANSWERS).negate()),
                        request -> {
                            throw new HttpMediaTypeNotAcceptableException(List.of(ANSWERS));
                        })
                .route(
                        RequestPredicates.path(PATH)
                                .and(RequestPredicates.contentType(MediaType.APPLICATION_JSON)
                                        .negate()),
                        request -> {
                            throw new HttpMediaTypeNotSupportedException(
                                    request.headers().contentType().orElse(null), List.of(MediaType.APPLICATION_JSON));
                        })
                .build();
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new GraphQlHttpHandler(handler) {
            @Override
            public ServerResponse handleRequest(ServerRequest request) throws ServletException {
                try {
                    return super.handleRequest(request);
                } catch (NullPointerException noBody) {
                    // the handler trips over a body that is the JSON null; what runs afterwards reports its own
                    // failures
                    throw new ServerWebInputException("No request");
                }
            }
        };
    }
}
