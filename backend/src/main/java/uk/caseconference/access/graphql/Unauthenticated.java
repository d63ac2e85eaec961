package uk.caseconference.access.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Journalist;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

/** Answers a request without a good token in the shape GraphQL clients read, once the refusal is journalled. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final Journalist journalist;
    private final ErrorBody body;

    Unauthenticated(Journalist journalist, ErrorBody body) {
        this.journalist = journalist;
        this.body = body;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Fault fault = Fault.of(ErrorCode.UNAUTHENTICATED, "A valid access token is needed.");
        challenge.commence(request, response, refused);
        try {
            journalist.refused(
                    null,
                    null,
                    ErrorCode.UNAUTHENTICATED.name(),
                    UUID.randomUUID().toString());
        } catch (Problem unavailable) {
            fault = unavailable.faults().get(0);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        body.write(request, response, List.of(fault));
    }
}
