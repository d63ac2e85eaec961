package uk.caseconference.shared.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Stores a day as 2026-03-17. By default it would be stored as a moment in this machine's time zone, and be another day
 * to a machine in another zone.
 */
@Configuration(proxyBeanMethods = false)
class PlainDates {

    @Bean
    MongoCustomConversions dayConversions() {
        return new MongoCustomConversions(List.of(new Write(), new Read()));
    }

    // named classes: the types of a lambda cannot be found out
    @WritingConverter
    private static final class Write implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class Read implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }
}
