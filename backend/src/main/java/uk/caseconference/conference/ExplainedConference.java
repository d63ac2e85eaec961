package uk.caseconference.conference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes conferences known to access explanations. */
@Configuration(proxyBeanMethods = false)
class ExplainedConference {

    @Bean
    Kind<Conference> explainedConferences() {
        return Conference.KIND;
    }
}
