package uk.caseconference.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import uk.caseconference.shared.PartialDate;

/** The scalars of the contract beyond GraphQL's own: all written as text. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    /** Nothing on a case happened before, or is planned after; keeps impossible dates out early. */
    private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(scalar("Date", "A day, as 2026-03-17.", Scalars::date))
                .scalar(scalar("DateTime", "A moment with its offset, as 2026-03-17T10:00:00Z.", Scalars::instant))
                .scalar(scalar(
                        "PartialDate",
                        "A date of which only the year, or the year and month, may be known: 1992, 1992-05 or"
                                + " 1992-05-14.",
                        PartialDate::new));
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException("out of range");
        }
        return date;
    }

    private static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        date(moment.toLocalDate().toString());
        return moment.toInstant();
    }

    private static GraphQLScalarType scalar(String name, String description, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(new TextCoercing(name, parse))
                .build();
    }

    private record TextCoercing(String name, Function<String, Object> parse) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof PartialDate partial ? partial.text() : value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            Object parsed = input instanceof String text ? parsed(text) : null;
            if (parsed == null) {
                throw new CoercingParseValueException("not a " + name);
            }
            return parsed;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object parsed =
                    input instanceof StringValue text && text.getValue() != null ? parsed(text.getValue()) : null;
            if (parsed == null) {
                throw new CoercingParseLiteralException("not a " + name);
            }
            return parsed;
        }

        private @Nullable Object parsed(String text) {
            try {
                return text.length() > 40 ? null : parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                return null;
            }
        }
    }
}
