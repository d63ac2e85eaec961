package uk.caseconference.testing;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import uk.caseconference.shared.store.EmbeddedStore;

/** The engine behind {@link TestStore}: the first of MONGODB_URI, Docker, embedded; started once, at first use. */
public record TestEngine(String name, Function<String, ConnectionString> databases) {

    private static @Nullable TestEngine chosen;

    public static synchronized TestEngine get() {
        if (chosen == null) {
            chosen = choose(System.getenv("MONGODB_URI"));
            System.out.println(chosen);
        }
        return chosen;
    }

    static synchronized @Nullable TestEngine ifUsed() {
        return chosen;
    }

    ConnectionString database(String database) {
        return databases.apply(database);
    }

    private static TestEngine choose(@Nullable String uri) {
        if (StringUtils.hasText(uri)) {
            String hosts = String.join(",", new ConnectionString(uri).getHosts());
            return new TestEngine("MongoDB at " + hosts + " (MONGODB_URI)", database -> withDatabase(uri, database));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            MongoDBContainer container = new MongoDBContainer("mongo:8");
            container.start();
            return new TestEngine(
                    "MongoDB in Docker (mongo:8)", database -> withDatabase(container.getConnectionString(), database));
        }
        return new TestEngine("the embedded store", inTemporaryFolder()::uri);
    }

    private static EmbeddedStore inTemporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("case-conference-tests");
            EmbeddedStore store = EmbeddedStore.in(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ConnectionString withDatabase(String uri, String database) {
        return new ConnectionString(
                uri.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?$", "$1/" + database + "$2"));
    }

    @Override
    public String toString() {
        return "Tests run against: " + name;
    }
}
