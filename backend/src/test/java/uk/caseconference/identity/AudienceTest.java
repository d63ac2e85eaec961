package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class AudienceTest {

    @Test
    void acceptsTokenMeantForThisServiceAmongOthers() {
        assertThat(refuses(Map.of("aud", List.of("other", "case-conference")))).isFalse();
    }

    @Test
    void refusesTokenMeantForAnotherService() {
        assertThat(refuses(Map.of("aud", List.of("other")))).isTrue();
    }

    @Test
    void refusesTokenMeantForNobody() {
        assertThat(refuses(Map.of("sub", "someone"))).isTrue();
    }

    private static boolean refuses(Map<String, Object> claims) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(all -> all.putAll(claims))
                .build();
        return new Audience()
                .meantForThisService("case-conference")
                .validate(token)
                .hasErrors();
    }
}
