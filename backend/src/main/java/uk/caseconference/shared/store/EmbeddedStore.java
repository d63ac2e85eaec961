package uk.caseconference.shared.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A document store inside this process, for trying out and for tests: it speaks the MongoDB protocol on a free loopback
 * port and keeps its data in one folder. What it has acknowledged survives a killed process.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 256;

    /** How long a reader may go on with pages that have been replaced since it began. */
    private static final int RETENTION_MILLISECONDS = 10_000;

    /** A connection holds its thread while its write is flushed, so this many writers can share a flush. */
    private static final int CONNECTION_THREADS = 32;

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTION_THREADS);
        this.address = server.getLocalAddress();
    }

    /** Opens the store in a folder, which is made if need be. One process at a time can have it open. */
    public static EmbeddedStore in(Path folder) {
        MVStore store = open(folder.toAbsolutePath().normalize());
        return new EmbeddedStore(new MongoServer(new FlushingBackend(store)));
    }

    private static MVStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            // saved by command, never by the clock: a save between two commands is the only whole one
            MVStore store = new MVStore.Builder()
                    .fileName(folder.resolve("documents.mv").toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            store.setRetentionTime(RETENTION_MILLISECONDS);
            return store;
        } catch (OverlappingFileLockException e) {
            throw StoreRefused.folderInUse(folder);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? StoreRefused.folderInUse(folder) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach one database of this store. */
    public ConnectionString uri(String database) {
        return new ConnectionString("mongodb://%s:%d/%s?directConnection=true"
                .formatted(address.getAddress().getHostAddress(), address.getPort(), database));
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
