package uk.caseconference.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedStoreTest {

    @TempDir
    private Path folder;

    private ApplicationContextRunner service = new ApplicationContextRunner();

    @BeforeEach
    void withoutUri() {
        service = service.withConfiguration(AutoConfigurations.of(
                        StoreAutoConfiguration.class, MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .withPropertyValues("spring.mongodb.uri=", "case-conference.data-directory=" + folder);
    }

    @Test
    void keepsDataAcrossRestart() {
        Parcel parcel = new Parcel("1", "kept", 3, null);
        service.run(first -> first.getBean(MongoTemplate.class).insert(parcel));

        service.run(second -> assertThat(second.getBean(MongoTemplate.class).findById("1", Parcel.class))
                .isEqualTo(new Parcel("1", "kept", 3, 0L)));
    }

    @Test
    void saysWhatItIsAndWhere(CapturedOutput output) {
        service.run(context -> assertThat(output)
                .contains("Store: embedded, for trying out, in "
                        + folder.resolve("store").toAbsolutePath()));
    }

    @Test
    void refusesProduction() {
        service.withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StoreRefused.class)
                        .hasMessage(
                                "The embedded store is for trying out and does not run in the profile production."));
    }

    @Test
    void refusesSecondInstance() {
        service.run(first -> service.run(second -> assertThat(second)
                .getFailure()
                .rootCause()
                .hasMessageContaining("is in use by another running instance")));
    }

    @Test
    void yieldsToUri(CapturedOutput output) {
        service.withPropertyValues("spring.mongodb.uri=mongodb://fred:hidden@db.example:27018/cases")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                    assertThat(context.getBean(MongoConnectionDetails.class)
                                    .getConnectionString()
                                    .getDatabase())
                            .isEqualTo("cases");
                    assertThat(output)
                            .contains("Store: MongoDB at db.example:27018")
                            .doesNotContain("hidden", "fred");
                });
    }
}
