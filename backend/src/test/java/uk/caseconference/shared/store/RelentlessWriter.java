package uk.caseconference.shared.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import org.bson.Document;

/** A process that writes to an embedded store until it is killed, and prints the id of each document once acknowledged. */
final class RelentlessWriter {

    static final String DATABASE = "kept";

    private static final int WRITERS = 4;

    private RelentlessWriter() {}

    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        EmbeddedStore store = EmbeddedStore.in(Path.of(args[0]));
        MongoClient client = MongoClients.create(store.uri(DATABASE));
        MongoCollection<Document> documents = client.getDatabase(DATABASE).getCollection("documents");
        MongoCollection<Document> progress = client.getDatabase(DATABASE).getCollection("progress");
        documents.createIndex(Indexes.ascending("label"), new IndexOptions().unique(true));
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = args[1] + "-" + writer;
            new Thread(() -> write(documents, progress, name)).start();
        }
    }

    private static void write(MongoCollection<Document> documents, MongoCollection<Document> progress, String writer) {
        for (int i = 0; ; i++) {
            String id = writer + "-" + i;
            documents.insertOne(new Document("_id", id).append("label", "of " + id));
            progress.updateOne(eq("_id", writer), set("last", i), new UpdateOptions().upsert(true));
            System.out.println(id);
        }
    }
}
