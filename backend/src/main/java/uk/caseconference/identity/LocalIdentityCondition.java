package uk.caseconference.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

class LocalIdentityCondition implements Condition {

    static final String ISSUER_URI = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    static final String PRODUCTION = "production";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !hasIssuer(context.getEnvironment()) && !isProduction(context.getEnvironment());
    }

    static boolean hasIssuer(Environment environment) {
        return StringUtils.hasText(environment.getProperty(ISSUER_URI));
    }

    static boolean isProduction(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(PRODUCTION));
    }
}
