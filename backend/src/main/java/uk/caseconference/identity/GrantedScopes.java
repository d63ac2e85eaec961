package uk.caseconference.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;

/** Turns a request for a token into one for the scopes that its holder has. */
record GrantedScopes(Directory directory) {

    /** A person signs in for exactly their own scopes, whatever the page asked for. */
    @Nullable
    Authentication ofPerson(HttpServletRequest request) {
        Authentication asked = new OAuth2AuthorizationCodeRequestAuthenticationConverter().convert(request);
        if (!(asked instanceof OAuth2AuthorizationCodeRequestAuthenticationToken code)) {
            return asked;
        }
        Authentication person = (Authentication) code.getPrincipal();
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                code.getAuthorizationUri(),
                code.getClientId(),
                person,
                code.getRedirectUri(),
                code.getState(),
                directory.person(person.getName()).map(Identity::scopes).orElse(Set.of()),
                code.getAdditionalParameters());
    }

    /** A system that names no scope gets all of its own. */
    @Nullable
    Authentication ofSystem(HttpServletRequest request) {
        Authentication asked = new OAuth2ClientCredentialsAuthenticationConverter().convert(request);
        if (!(asked instanceof OAuth2ClientCredentialsAuthenticationToken credentials)
                || !credentials.getScopes().isEmpty()) {
            return asked;
        }
        Authentication client = (Authentication) credentials.getPrincipal();
        return new OAuth2ClientCredentialsAuthenticationToken(
                client,
                directory.system(client.getName()).map(Identity::scopes).orElse(Set.of()),
                credentials.getAdditionalParameters());
    }
}
