package uk.caseconference.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class FlushingBackendTest {

    private final MVStore store = MVStore.open(null);
    private final FlushingBackend backend = new FlushingBackend(store);
    private final Channel channel = new EmbeddedChannel();

    @Test
    void leavesAnswerAsItWasWhenDocumentChanges() {
        run(new Document("insert", "things").append("documents", List.of(new Document("_id", 1).append("count", 1))));
        Document answer = run(new Document("find", "things").append("filter", new Document("_id", 1)));

        run(new Document("update", "things")
                .append(
                        "updates",
                        List.of(new Document("q", new Document("_id", 1))
                                .append("u", new Document("$set", new Document("count", 2))))));

        assertThat(answer.toString()).contains("\"count\" : 1");
    }

    @Test
    void savesWritesBeforeAnswering() {
        run(new Document("insert", "things").append("documents", List.of(new Document("_id", 1))));

        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    private Document run(Document command) {
        return backend.handleCommand(
                channel, "test", command.keySet().iterator().next(), command);
    }
}
