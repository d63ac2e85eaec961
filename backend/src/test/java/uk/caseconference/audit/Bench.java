package uk.caseconference.audit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.testing.TestEngine;

/** A journal of its own on the store of this run, with its seals in a folder. */
final class Bench implements AutoCloseable {

    final MongoTemplate mongo;
    final Seals seals;
    final ChainedJournal journal;
    final Verifier verifier;
    private final MongoClient client;

    Bench(Path folder, CommandListener listener) {
        this(TestEngine.get().databases().apply("journal-" + UUID.randomUUID()), folder, listener);
    }

    Bench(ConnectionString uri, Path folder, CommandListener listener) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .addCommandListener(listener)
                .build());
        SimpleMongoClientDatabaseFactory database =
                new SimpleMongoClientDatabaseFactory(client, String.valueOf(uri.getDatabase()));
        mongo = new MongoTemplate(database);
        seals = new Seals(folder);
        journal = new ChainedJournal(database, mongo.getConverter(), seals);
        verifier = new Verifier(mongo, seals);
    }

    /** Entries of a chain, each written by itself, so that they come in this order. */
    List<ChainLink> write(int entries) {
        IntStream.range(0, entries).forEach(i -> journal.append(List.of(entry("request-" + i))));
        return mongo.findAll(ChainLink.class).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    static JournalEntry entry(String requestId) {
        return new JournalEntry(
                Instant.parse("2026-01-02T03:04:05.006Z"),
                JournalAction.CONSULT,
                "someone",
                "an-agency",
                null,
                "caseFile",
                List.of("CaseFile:1", "CaseFile:2"),
                "CASE_MANAGEMENT",
                List.of("agreement"),
                null,
                null,
                null,
                requestId);
    }

    @Override
    public void close() throws InterruptedException {
        journal.close();
        client.close();
    }
}
