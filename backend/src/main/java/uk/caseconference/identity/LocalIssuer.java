package uk.caseconference.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;

@Configuration(proxyBeanMethods = false)
@LocalIdentity
class LocalIssuer {

    static final String DATA_DIRECTORY = "${case-conference.data-directory:.data}";

    @Bean
    Directory directory() {
        return Directory.fictional();
    }

    @Bean
    InstallKeys installKeys(@Value(DATA_DIRECTORY) Path data) {
        return InstallKeys.in(new PrivateFolder(data.resolve("identity")));
    }

    @Bean
    LocalClients localClients(
            Directory directory, InstallKeys keys, Environment environment, @Value(DATA_DIRECTORY) Path data) {
        PrivateFolder secrets = new PrivateFolder(data.resolve("clients"));
        directory.systems().forEach(system -> secrets.write(system.subject(), keys.secretOf(system.subject())));
        return new LocalClients(
                directory, keys, () -> environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations();
    }

    @Bean
    LocalTokens localTokens(Directory directory, @Value(Audience.PROPERTY) String audience) {
        return new LocalTokens(directory, audience);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(InstallKeys keys) {
        return new ImmutableJWKSet<>(new JWKSet(keys.signing()));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> meantForThisService) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(meantForThisService));
        return decoder;
    }
}
