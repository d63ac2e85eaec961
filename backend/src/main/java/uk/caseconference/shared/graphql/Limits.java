package uk.caseconference.shared.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one request may ask for: {@code case-conference.limits.*}. What goes beyond is answered TOO_COMPLEX before
 * anything runs, and UNAVAILABLE when it takes too long. How large a body may be is set with the JSON reader, in
 * {@code spring.jackson.factory.constraints.read}.
 *
 * @param depth how many levels of fields within fields; what GraphiQL asks to show the schema has 15
 * @param complexity how many field values an answer may hold at most: a field counts 1, and what is below a field with
 *     {@code first} counts that many times
 * @param tokens how many words and signs a document may have
 * @param aliases under how many names a document may ask for the same field
 * @param documents how many parsed documents are kept; the least recently used goes first
 * @param time after this, an execution stops at its next field
 */
@ConfigurationProperties("case-conference.limits")
record Limits(
        @DefaultValue("15") int depth,
        @DefaultValue("10000") int complexity,
        @DefaultValue("4000") int tokens,
        @DefaultValue("50") int aliases,
        @DefaultValue("500") int documents,
        @DefaultValue("20s") Duration time) {}
