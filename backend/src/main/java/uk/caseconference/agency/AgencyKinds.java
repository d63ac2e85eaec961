package uk.caseconference.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

@Configuration(proxyBeanMethods = false)
class AgencyKinds {

    @Bean
    Kind<Agency> agencyKind() {
        return Agency.KIND;
    }

    @Bean
    Kind<Agreement> agreementKind() {
        return Agreement.KIND;
    }
}
