package uk.caseconference.testing;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.shared.GlobalId;

/** Reads the journal straight from its collection. */
@TestComponent
public class JournalProbe {

    private final MongoOperations mongo;

    JournalProbe(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All of one user's, in order. Use a {@link Bearer#colleague()} to have a user of the test's own. */
    public List<JournalEntry> of(Bearer bearer) {
        return entries(Criteria.where("userId").is(bearer.subject()));
    }

    public List<JournalEntry> of(Bearer bearer, JournalAction action) {
        return of(bearer).stream().filter(e -> e.action() == action).toList();
    }

    /** All about one thing, in order. */
    public List<JournalEntry> about(String globalId) {
        return entries(Criteria.where("things").is(reference(globalId)));
    }

    /** How the journal names a thing. */
    public static String reference(String globalId) {
        GlobalId id = GlobalId.parse(globalId).orElseThrow();
        return id.type() + ":" + id.local();
    }

    private List<JournalEntry> entries(Criteria criteria) {
        return mongo.find(Query.query(criteria).with(Sort.by("at", "_id")), JournalEntry.class, "journal");
    }
}
