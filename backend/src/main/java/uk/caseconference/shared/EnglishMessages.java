package uk.caseconference.shared;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The messages of faults are in one language, whatever the machine or the caller's browser speaks. */
@Configuration(proxyBeanMethods = false)
class EnglishMessages {

    @Bean
    ValidationConfigurationCustomizer messagesInEnglish() {
        return configuration -> configuration.messageInterpolator(new InEnglish(new ParameterMessageInterpolator()));
    }

    private record InEnglish(MessageInterpolator messages) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
