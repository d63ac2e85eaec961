package uk.caseconference.access.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.caseconference.shared.Fault;

/** Writes the answer to what never became a GraphQL request in the shape GraphQL clients read. */
@Component
class ErrorBody {

    private final JsonMapper json;

    ErrorBody(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, List<Fault> faults) throws IOException {
        MediaType type = accepts(request, MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON;
        response.setContentType(type.toString());
        json.writeValue(
                response.getOutputStream(),
                Map.of(
                        "errors",
                        faults.stream()
                                .map(f -> Map.of("message", f.message(), "extensions", f.extensions()))
                                .toList()));
    }

    private static boolean accepts(HttpServletRequest request, MediaType type) {
        for (Enumeration<String> accepted = request.getHeaders(HttpHeaders.ACCEPT); accepted.hasMoreElements(); ) {
            if (accepted.nextElement().contains(type.toString())) {
                return true;
            }
        }
        return false;
    }
}
