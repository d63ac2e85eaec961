package uk.caseconference.testing;

import com.mongodb.ConnectionString;
import java.util.UUID;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Import this to give a Spring test the store of this run, with a database of its own for each application context. */
@TestConfiguration(proxyBeanMethods = false)
public class TestStore {

    @Bean
    MongoConnectionDetails testStoreConnection() {
        ConnectionString uri = TestEngine.get().database("test-" + UUID.randomUUID());
        return () -> uri;
    }
}
