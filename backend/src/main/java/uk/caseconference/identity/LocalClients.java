package uk.caseconference.identity;

import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients of the local issuer: GraphiQL, and the case system of each agency. */
record LocalClients(Directory directory, InstallKeys keys, IntSupplier port) implements RegisteredClientRepository {

    static final String GRAPHIQL = "graphiql";

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(GRAPHIQL)
                ? graphiql()
                : directory.system(clientId).map(this::system).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients of the local issuer come from the file of people");
    }

    private RegisteredClient graphiql() {
        String page = ":" + port.getAsInt() + "/graphiql";
        return RegisteredClient.withId(GRAPHIQL)
                .clientId(GRAPHIQL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost" + page)
                .redirectUri("http://127.0.0.1" + page)
                .scopes(scopes -> scopes.addAll(directory.scopesOfAllPeople()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lasting(Duration.ofMinutes(15)))
                .build();
    }

    private RegisteredClient system(Identity system) {
        Set<String> granted = system.scopes();
        return RegisteredClient.withId(system.subject())
                .clientId(system.subject())
                .clientSecret(keys.secretOf(system.subject()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(granted))
                .tokenSettings(lasting(Duration.ofHours(1)))
                .build();
    }

    private static TokenSettings lasting(Duration life) {
        return TokenSettings.builder().accessTokenTimeToLive(life).build();
    }
}
