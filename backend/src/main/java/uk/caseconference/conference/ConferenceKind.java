package uk.caseconference.conference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes conferences known to access explanations. */
@Configuration(proxyBeanMethods = false)
class ConferenceKind {

    @Bean
    Kind<Conference> explainedConference() {
        return Conference.KIND;
    }
}
