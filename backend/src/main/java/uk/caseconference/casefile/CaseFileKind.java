package uk.caseconference.casefile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

@Configuration(proxyBeanMethods = false)
class CaseFileKind {

    @Bean
    Kind<CaseFile> explainedCaseFile() {
        return CaseFile.KIND;
    }
}
