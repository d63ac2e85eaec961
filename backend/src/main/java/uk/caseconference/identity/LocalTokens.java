package uk.caseconference.identity;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into an access token what the service reads from one; scopes as one string, the way RFC 9068 has it. */
record LocalTokens(Directory directory, String audience) implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        Identity holder = directory.anyone(principal.getName()).orElseThrow();
        String client = context.getRegisteredClient().getClientId();
        context.getClaims()
                .audience(List.of(audience))
                .claim("agency", holder.agencyId())
                .claim("name", holder.name())
                .claim("scope", String.join(" ", context.getAuthorizedScopes()))
                .claim("client_id", client)
                .claim("azp", client);
    }
}
