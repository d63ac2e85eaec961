package uk.caseconference.audit;

import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Walks every chain in the order of its sequence, one entry at a time, and compares it with its last seal. */
@Component
class Verifier {

    private final MongoOperations mongo;
    private final Seals seals;

    Verifier(MongoOperations mongo, Seals seals) {
        this.mongo = mongo;
        this.seals = seals;
    }

    Verification verify() {
        // before the entries are read: what is sealed meanwhile is no part of this walk
        Walk walk = new Walk(seals.last());
        Query inOrder = new Query().with(Sort.by("_id"));
        String journal = mongo.getCollectionName(ChainLink.class);
        try (Stream<Document> entries = mongo.stream(inOrder, Document.class, journal)) {
            for (Document entry : (Iterable<Document>) entries::iterator) {
                walk.step(String.valueOf(entry.get("_id")), link(entry));
                if (walk.broken()) {
                    return walk.result();
                }
            }
        }
        walk.end();
        return walk.result();
    }

    /** Null for what the journal would never have written. */
    private @Nullable ChainLink link(Document entry) {
        try {
            return mongo.getConverter().read(ChainLink.class, entry);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
