package uk.caseconference.shared.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Chooses the store: the MongoDB of {@code MONGODB_URI}, or without one the embedded store. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
class StoreAutoConfiguration {

    static final String DATABASE = "case-conference";

    private static final Logger LOG = LoggerFactory.getLogger(StoreAutoConfiguration.class);

    @Bean
    MongoClientSettingsBuilderCustomizer durableClient(MongoConnectionDetails details) {
        return new DurableClient(details.getConnectionString());
    }

    @Bean
    @Conditional(StoreNamed.class)
    InitializingBean storeNotice(MongoConnectionDetails details) {
        // hosts only: the rest of a connection string may hold credentials
        return () -> LOG.info(
                "Store: MongoDB at {}",
                String.join(",", details.getConnectionString().getHosts()));
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(StoreNamed.Not.class)
    @ConditionalOnMissingBean(MongoConnectionDetails.class)
    static class Embedded {

        @Bean
        EmbeddedStore embeddedStore(
                @Value("${case-conference.data-directory:.data}") Path dataDirectory, Environment environment) {
            if (environment.acceptsProfiles(Profiles.of("production"))) {
                throw StoreRefused.inProduction();
            }
            Path folder = dataDirectory.resolve("store").toAbsolutePath().normalize();
            EmbeddedStore store = EmbeddedStore.in(folder);
            LOG.info("Store: embedded, for trying out, in {}; set MONGODB_URI to use MongoDB", folder);
            return store;
        }

        @Bean
        MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store) {
            ConnectionString uri = store.uri(DATABASE);
            return () -> uri;
        }
    }
}
