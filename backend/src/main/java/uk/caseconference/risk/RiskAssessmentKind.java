package uk.caseconference.risk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes risk assessments known to access explanations. */
@Configuration(proxyBeanMethods = false)
class RiskAssessmentKind {

    @Bean
    Kind<RiskAssessment> explainedRiskAssessment() {
        return RiskAssessment.KIND;
    }
}
