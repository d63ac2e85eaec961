package uk.caseconference.shared.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The embedded server's commands: each write is on disk before it is answered. Writes take turns, and a flush is a turn
 * too, so what is saved is never half a command and writers that queue together share the next flush.
 */
final class FlushingBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "ping",
            "ismaster",
            "buildinfo",
            "serverstatus",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "endsessions");

    private static final int SAVES_BETWEEN_COMPACTIONS = 500;
    private static final int FILLED_PERCENT = 50;
    private static final int COMPACTED_BYTES = 8 << 20;
    private static final int COMPACT_FULLY = -1;

    private static final MVMap.Builder<Object, Document> BSON_VALUES =
            new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE);

    private final ReentrantLock turn = new ReentrantLock(true);
    private long saves;
    private long written;
    private long flushed;

    FlushingBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        // anonymous, because the library's constructor already opens collections
        return new H2Database(databaseName, getMvStore(), getCursorRegistry()) {
            @Override
            protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
                String path = getFullCollectionNamespace(name);
                MVMap<Object, Document> documents = getMvStore().openMap("databases." + path, BSON_VALUES);
                MVMap<String, Object> metadata = getMvStore().openMap("meta." + path);
                return new StoredCollection(this, name, options, documents, metadata, getCursorRegistry());
            }
        };
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            return hello(channel, query);
        }
        if (reads(command, query)) {
            return super.handleCommand(channel, database, command, query);
        }
        long mine = 0;
        turn.lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            mine = ++written;
            turn.unlock();
            flush(mine);
        }
    }

    /** The library answers only the older name of this command, which health checks no longer use. */
    private Document hello(Channel channel, Document query) {
        Document answer = super.handleCommand(channel, "admin", "ismaster", query);
        answer.put("isWritablePrimary", true);
        answer.put("helloOk", true);
        return answer;
    }

    private void flush(long mine) {
        turn.lock();
        try {
            if (flushed < mine) {
                save();
                flushed = written;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Every save leaves a little room behind in the file, which is won back now and then. */
    private void save() {
        if (++saves % SAVES_BETWEEN_COMPACTIONS == 0) {
            getMvStore().compact(FILLED_PERCENT, COMPACTED_BYTES);
        }
        getMvStore().commit();
        getMvStore().sync();
    }

    @Override
    public void close() {
        getMvStore().close(COMPACT_FULLY);
        super.close();
    }

    private static boolean reads(String command, Document query) {
        if (command.equals("aggregate")) {
            return query.get("pipeline") instanceof List<?> stages
                    && stages.stream().noneMatch(FlushingBackend::writes);
        }
        return READS.contains(command.toLowerCase(Locale.ROOT));
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
    }
}
