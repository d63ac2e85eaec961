package uk.caseconference.incident;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes incidents known to access explanations. */
@Configuration(proxyBeanMethods = false)
class IncidentKind {

    @Bean
    Kind<Incident> explainedIncident() {
        return Incident.KIND;
    }
}
