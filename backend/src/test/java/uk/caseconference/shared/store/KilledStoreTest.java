package uk.caseconference.shared.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process that has the store open, again and again, in the middle of its writing. */
class KilledStoreTest {

    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 400;

    @TempDir
    private Path folder;

    @Test
    @Timeout(90)
    void losesNothingAcknowledged() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            acknowledged.addAll(writeUntilKilled("round-" + round));

            try (EmbeddedStore store = EmbeddedStore.in(folder);
                    MongoClient client = MongoClients.create(store.uri(RelentlessWriter.DATABASE))) {
                MongoDatabase database = client.getDatabase(RelentlessWriter.DATABASE);
                acknowledged.forEach(id -> assertKept(database, id));
                assertThat(acknowledged).hasSizeGreaterThanOrEqualTo((round + 1) * ACKNOWLEDGED_BEFORE_KILL);
                assertStillUnique(database, acknowledged.get(acknowledged.size() - 1));
            }
        }
    }

    private List<String> writeUntilKilled(String round) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelentlessWriter.class.getName(),
                        folder.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(round)) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_KILL) {
                    // through its handle, which leaves what it printed to be read
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static void assertKept(MongoDatabase database, String id) {
        int lastDash = id.lastIndexOf('-');
        Document writer = database.getCollection("progress")
                .find(eq("_id", id.substring(0, lastDash)))
                .first();

        assertThat(database.getCollection("documents")
                        .find(eq("label", "of " + id))
                        .first())
                .as(id)
                .containsEntry("_id", id);
        assertThat(Objects.requireNonNull(writer).getInteger("last"))
                .as("last of %s", id)
                .isGreaterThanOrEqualTo(Integer.parseInt(id.substring(lastDash + 1)));
    }

    private static void assertStillUnique(MongoDatabase database, String id) {
        assertThatThrownBy(() -> database.getCollection("documents").insertOne(new Document("label", "of " + id)))
                .isInstanceOf(MongoWriteException.class);
    }
}
