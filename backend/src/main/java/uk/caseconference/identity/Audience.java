package uk.caseconference.identity;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;

@Configuration(proxyBeanMethods = false)
class Audience {

    static final String PROPERTY = "${case-conference.audience:case-conference}";

    /** Also taken up by the decoder that Spring Boot makes for an external issuer. */
    @Bean
    OAuth2TokenValidator<Jwt> meantForThisService(@Value(PROPERTY) String audience) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }
}
