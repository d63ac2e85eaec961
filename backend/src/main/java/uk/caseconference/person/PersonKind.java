package uk.caseconference.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes people known to access explanations. */
@Configuration(proxyBeanMethods = false)
class PersonKind {

    @Bean
    Kind<Person> explainedPerson() {
        return Person.KIND;
    }
}
