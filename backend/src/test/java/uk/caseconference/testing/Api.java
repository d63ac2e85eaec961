package uk.caseconference.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The service as its clients reach it: {@code api.as(People.facilitator()).run("{ me { name } }")}. */
@TestComponent
public class Api {

    private final Tokens tokens;
    private final Environment environment;

    Api(Tokens tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    public Caller as(Bearer bearer) {
        return withToken(tokens.of(bearer));
    }

    public Caller withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public Caller anonymous() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/graphql-response+json");
        headers.put("Content-Type", "application/json");
        String port = environment.getRequiredProperty("local.server.port");
        return new Caller("http://localhost:" + port + "/graphql", headers);
    }
}
