package uk.caseconference.contribution;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes contributions known to access explanations. */
@Configuration(proxyBeanMethods = false)
class ContributionKind {

    @Bean
    Kind<Contribution> explainedContribution() {
        return Contribution.KIND;
    }
}
