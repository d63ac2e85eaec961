package uk.caseconference.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import uk.caseconference.CaseConference;

/**
 * A test of the whole service over HTTP, on the store of this run with the demo partnership loaded. All such tests share
 * one running service and its data: a test that suspends, deactivates or counts makes what it needs of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CaseConference.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
@Import({TestStore.class, Tokens.class, Api.class, JournalProbe.class, Newcomers.class, SchemaProbe.class})
public @interface ApiTest {}
