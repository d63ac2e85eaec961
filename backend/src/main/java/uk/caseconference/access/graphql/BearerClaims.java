package uk.caseconference.access.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import uk.caseconference.access.TokenClaims;

/** What the access token of the current request says of its holder. */
final class BearerClaims {

    private BearerClaims() {}

    static TokenClaims current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            return new TokenClaims(null, null, null, null, List.of());
        }
        Jwt jwt = token.getToken();
        String client = text(jwt, "client_id") != null ? text(jwt, "client_id") : text(jwt, "azp");
        return new TokenClaims(text(jwt, "sub"), text(jwt, "name"), text(jwt, "agency"), client, scopes(jwt));
    }

    private static List<String> scopes(Jwt jwt) {
        Object scope = jwt.getClaims().get("scope");
        if (scope instanceof String line) {
            return List.of(line.trim().split("\\s+"));
        }
        return scope instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static @Nullable String text(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof String text ? text : null;
    }
}
