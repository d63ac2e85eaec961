package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSignInTest extends WithLocalIssuer {

    private static final String VERIFIER = "a-proof-key-that-is-long-enough-to-be-a-proof-key";

    @Test
    void goesThroughTheSignInPageToATokenOfThePerson() throws Exception {
        HttpResponse<String> sentToSignIn = browser.get("/oauth2/authorize?" + Browser.query(authorization()));
        assertThat(Browser.location(sentToSignIn)).endsWith("/login");

        String back = Browser.location(browser.chooseOnSignInPage("percy.placeholder"));
        assertThat(back).contains("/oauth2/authorize");

        String arrived = Browser.location(browser.get(back));
        assertThat(arrived).startsWith(browser.address("/graphiql?code="));
        assertThat(Browser.parameter(arrived, "state")).isEqualTo("kept");

        JWTClaimsSet claims = Tokens.claims(exchange(arrived));
        assertThat(claims.getSubject()).isEqualTo("percy.placeholder");
        assertThat(claims.getStringClaim("name")).isEqualTo("PC Percy Placeholder");
        assertThat(claims.getStringClaim("agency")).isEqualTo("saltmere-police");
        assertThat(claims.getStringClaim("azp")).isEqualTo("graphiql");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "police:conference.chair council:agency.manage", "police:case.read", "made:up"})
    void givesExactlyThePersonsScopesWhateverIsAsked(String asked) throws Exception {
        browser.chooseOnSignInPage("percy.placeholder");
        Map<String, String> request = authorization();
        request.put("scope", asked);

        HttpResponse<String> response =
                exchange(Browser.location(browser.get("/oauth2/authorize?" + Browser.query(request))));

        assertThat(Tokens.scopes(Tokens.claims(response)))
                .isEqualTo(directory.person("percy.placeholder").orElseThrow().scopes());
        assertThat(Tokens.answer(response, "scope").split(" "))
                .containsExactlyInAnyOrderElementsOf(Tokens.scopes(Tokens.claims(response)));
    }

    @Test
    void refusesSignInWithoutProofKey() throws Exception {
        browser.chooseOnSignInPage("percy.placeholder");
        Map<String, String> request = authorization();
        request.remove("code_challenge");
        request.remove("code_challenge_method");

        String refused = Browser.location(browser.get("/oauth2/authorize?" + Browser.query(request)));

        assertThat(Browser.parameter(refused, "error")).isEqualTo("invalid_request");
        assertThat(Browser.parameter(refused, "code")).isEmpty();
    }

    @Test
    void refusesCodeWithAnotherProofKey() throws Exception {
        browser.chooseOnSignInPage("percy.placeholder");
        String arrived = Browser.location(browser.get("/oauth2/authorize?" + Browser.query(authorization())));

        assertThat(exchange(arrived, VERIFIER + "-of-another").statusCode()).isEqualTo(400);
    }

    @Test
    void sendsNobodyToAnotherSite() throws Exception {
        browser.chooseOnSignInPage("percy.placeholder");
        Map<String, String> request = authorization();
        request.put("redirect_uri", "https://elsewhere.example/graphiql");

        assertThat(browser.get("/oauth2/authorize?" + Browser.query(request)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void knowsNobodyWhoIsNotOnTheList() throws Exception {
        assertThat(Browser.location(browser.chooseOnSignInPage("saltmere-council-system")))
                .endsWith("/login?error");
    }

    @Test
    void refusesSignInFromAnotherSitesForm() throws Exception {
        assertThat(browser.post("/login", Map.of("username", "percy.placeholder"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksWhoToBeAfterSwitching() throws Exception {
        browser.chooseOnSignInPage("percy.placeholder");

        assertThat(Browser.location(browser.get("/local/switch"))).endsWith("/login");
        assertThat(Browser.location(browser.get("/oauth2/authorize?" + Browser.query(authorization()))))
                .endsWith("/login");
    }

    private Map<String, String> authorization() throws Exception {
        return new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "graphiql",
                "redirect_uri", browser.address("/graphiql"),
                "state", "kept",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    private static String challenge() throws Exception {
        byte[] verifier = VERIFIER.getBytes(StandardCharsets.US_ASCII);
        return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(verifier))
                .toString();
    }

    private HttpResponse<String> exchange(String arrived) throws Exception {
        return exchange(arrived, VERIFIER);
    }

    private HttpResponse<String> exchange(String arrived, String proof) throws Exception {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "graphiql",
                        "redirect_uri",
                        browser.address("/graphiql"),
                        "code",
                        Browser.parameter(arrived, "code"),
                        "code_verifier",
                        proof));
    }
}
