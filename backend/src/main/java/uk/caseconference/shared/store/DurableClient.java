package uk.caseconference.shared.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** Makes every write journalled by a majority before it counts as done, whatever the URI says, and bounds the waits. */
record DurableClient(ConnectionString uri) implements MongoClientSettingsBuilderCustomizer {

    private static final int WRITE_SECONDS = 10;
    private static final int SELECTION_SECONDS = 5;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(WRITE_SECONDS, TimeUnit.SECONDS));
        settings.readConcern(ReadConcern.MAJORITY);
        if (uri.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
        }
    }
}
