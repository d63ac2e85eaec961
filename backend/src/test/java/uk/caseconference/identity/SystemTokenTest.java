package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemTokenTest extends WithLocalIssuer {

    private static final String HOUSING = "fictional-homes-system";

    @Test
    void saysWhoTheSystemIsAndWhoseItIs() throws Exception {
        JWTClaimsSet claims = Tokens.claims(Tokens.request(browser, DATA, HOUSING, Map.of()));

        assertThat(claims.getSubject()).isEqualTo(HOUSING);
        assertThat(claims.getStringClaim("agency")).isEqualTo("fictional-homes");
        assertThat(claims.getStringClaim("client_id")).isEqualTo(HOUSING);
        assertThat(claims.getStringClaim("azp")).isEqualTo(HOUSING);
        assertThat(claims.getStringClaim("name")).isEqualTo("Fictional Homes case system");
        assertThat(claims.getAudience()).containsExactly("case-conference");
        assertThat(claims.getIssuer()).isEqualTo(browser.address(""));
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void carriesEveryScopeOfTheSystemWhenNoneIsNamed() throws Exception {
        JWTClaimsSet claims = Tokens.claims(Tokens.request(browser, DATA, HOUSING, Map.of()));

        assertThat(Tokens.scopes(claims))
                .isEqualTo(directory.system(HOUSING).orElseThrow().scopes())
                .contains("housing:case.read");
    }

    @Test
    void carriesOnlyTheScopeThatIsNamed() throws Exception {
        JWTClaimsSet claims =
                Tokens.claims(Tokens.request(browser, DATA, HOUSING, Map.of("scope", "housing:case.read")));

        assertThat(Tokens.scopes(claims)).containsExactly("housing:case.read");
    }

    @Test
    void refusesScopeOfAnotherAgency() throws Exception {
        HttpResponse<String> refused = Tokens.request(browser, DATA, HOUSING, Map.of("scope", "police:case.read"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Tokens.answer(refused, "error")).isEqualTo("invalid_scope");
    }

    @Test
    void refusesSecretOfAnotherSystem() throws Exception {
        String other = Files.readString(DATA.resolve("clients/saltmere-police-system"));
        HttpResponse<String> refused = Tokens.request(browser, HOUSING, other, Map.of());

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void opensTheApi() throws Exception {
        String token = Tokens.token(Tokens.request(browser, DATA, HOUSING, Map.of()));

        assertThat(browser.ask(token, "{ __typename }").body()).contains("\"Query\"");
    }

    @Test
    void opensNothingOnceTamperedWith() throws Exception {
        String[] parts =
                Tokens.token(Tokens.request(browser, DATA, HOUSING, Map.of())).split("\\.");
        String police = Tokens.token(Tokens.request(browser, DATA, "saltmere-police-system", Map.of()))
                .split("\\.")[1];

        assertThat(browser.ask(parts[0] + "." + police + "." + parts[2], "{ __typename }")
                        .statusCode())
                .isEqualTo(401);
    }
}
