package uk.caseconference.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FoundingPropertiesTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ConfigurationPropertiesAutoConfiguration.class))
            .withUserConfiguration(Bound.class);

    @Test
    void nameNobodyByDefault() {
        service.withPropertyValues("case-conference.data-directory=anywhere")
                .run(context -> assertThat(
                                context.getBean(FoundingProperties.class).founding())
                        .isNull());
    }

    @Test
    void failTheStartWhenIncomplete() {
        service.withPropertyValues("case-conference.founding.code=first-council")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("founding.name")
                        .hasMessageContaining("founding.kind")
                        .hasMessageContaining("founding.legalForm")
                        .hasMessageContaining("founding.areas"));
    }

    @EnableConfigurationProperties(FoundingProperties.class)
    static class Bound {}
}
