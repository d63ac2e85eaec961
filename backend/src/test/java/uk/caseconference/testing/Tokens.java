package uk.caseconference.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens for anybody, signed with the local issuer's key as the issuer itself would, and some it would not. */
@TestComponent
public class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final JWKSource<SecurityContext> keys;

    Tokens(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    public String of(Bearer bearer) {
        return with(bearer, claims -> {});
    }

    /** With claims changed, for tokens the issuer would not give. */
    public String with(Bearer bearer, Consumer<JwtClaimsSet.Builder> changes) {
        return signed(keys, bearer, changes);
    }

    public String expired(Bearer bearer) {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        return with(bearer, claims -> claims.issuedAt(anHourAgo).expiresAt(anHourAgo.plus(LIFE)));
    }

    public String forAnotherAudience(Bearer bearer) {
        return with(bearer, claims -> claims.audience(List.of("another-service")));
    }

    public String withoutAgency(Bearer bearer) {
        return with(bearer, claims -> claims.claims(all -> all.remove("agency")));
    }

    public String signedByStranger(Bearer bearer) {
        try {
            JWKSet stranger =
                    new JWKSet(new RSAKeyGenerator(2048).keyID("stranger").generate());
            return signed(new ImmutableJWKSet<>(stranger), bearer, claims -> {});
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(
            JWKSource<SecurityContext> keys, Bearer bearer, Consumer<JwtClaimsSet.Builder> changes) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer("http://localhost")
                .subject(bearer.subject())
                .audience(List.of("case-conference"))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim("agency", bearer.agency())
                .claim("name", bearer.name())
                .claim("scope", String.join(" ", bearer.scopes()))
                .claim("client_id", "tests");
        changes.accept(claims);
        return new NimbusJwtEncoder(keys)
                .encode(JwtEncoderParameters.from(claims.build()))
                .getTokenValue();
    }
}
