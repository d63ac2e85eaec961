package uk.caseconference.identity;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Profile(LocalIdentityCondition.PRODUCTION)
class IssuerRequired {

    /** Runs before any other bean, so that a missing issuer is the first thing said and the only one. */
    @Bean
    static BeanFactoryPostProcessor refuseToStartWithoutIssuer(Environment environment) {
        return beans -> {
            if (!LocalIdentityCondition.hasIssuer(environment)) {
                throw new MissingIssuerException();
            }
        };
    }
}
