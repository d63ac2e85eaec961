package uk.caseconference.access.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import uk.caseconference.access.Journalist;
import uk.caseconference.access.TokenClaims;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.graphql.Failures;

/** Answers what went wrong before or beside the execution of a GraphQL request, once a refusal is journalled. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements HandlerExceptionResolver {

    private static final Set<Class<?>> UNREADABLE =
            Set.of(HttpMessageNotReadableException.class, InvalidMediaTypeException.class, MultipartException.class);

    private final Journalist journalist;
    private final ErrorBody body;

    Refusals(Journalist journalist, ErrorBody body) {
        this.journalist = journalist;
        this.body = body;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!Endpoint.is(request) || response.isCommitted()) {
            return null;
        }
        HttpStatusCode status = status(thrown);
        List<Fault> faults =
                status.is4xxClientError() ? refused(status.value()) : Failures.faults(thrown, Endpoint.PATH);
        response.setStatus(status(faults.get(0), status).value());
        if (thrown instanceof ErrorResponse error) {
            error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            body.write(request, response, faults);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private List<Fault> refused(int status) {
        TokenClaims claims = BearerClaims.current();
        try {
            journalist.refused(
                    claims.subject(),
                    claims.agency(),
                    ErrorCode.INVALID_INPUT.name(),
                    UUID.randomUUID().toString());
            return List.of(Fault.of(ErrorCode.INVALID_INPUT, sentence(status)));
        } catch (Problem unavailable) {
            return unavailable.faults();
        }
    }

    private static HttpStatusCode status(Exception thrown) {
        if (thrown instanceof ErrorResponse error) {
            return error.getStatusCode();
        }
        return UNREADABLE.stream().anyMatch(c -> c.isInstance(thrown))
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static HttpStatusCode status(Fault fault, HttpStatusCode otherwise) {
        return switch (fault.code()) {
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> otherwise.is4xxClientError() ? otherwise : HttpStatus.BAD_REQUEST;
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 405 -> "GraphQL requests are sent with POST.";
            case 406 -> "Answers are application/graphql-response+json or application/json.";
            case 415 -> "GraphQL requests are sent as application/json in UTF-8.";
            default ->
                "The body must be a JSON object of at most 2 MB with a query, and where needed operationName,"
                        + " variables and extensions.";
        };
    }
}
