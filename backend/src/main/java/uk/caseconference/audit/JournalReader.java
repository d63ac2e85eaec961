package uk.caseconference.audit;

import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Connection;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;

/** Reads and verifies the journal for governance. Reading it is journalled like reading anything else. */
@Service
public class JournalReader {

    static final String TYPE = "JournalEntry";

    private static final Ordering NEWEST_FIRST = new Ordering("journal", "at", true);

    private final MongoOperations mongo;
    private final Gatekeeper gatekeeper;
    private final ReaderScope scope;
    private final Verifier verifier;
    private final JournalMapper mapper;

    JournalReader(
            MongoOperations mongo, Gatekeeper gatekeeper, ReaderScope scope, Verifier verifier, JournalMapper mapper) {
        this.mongo = mongo;
        this.gatekeeper = gatekeeper;
        this.scope = scope;
        this.verifier = verifier;
        this.mapper = mapper;
        for (String field : List.of("things", "userId", "agencyId", "reason", "action", "requestId")) {
            mongo.indexOps(ChainLink.class).createIndex(newestFirst(new Index(field, Direction.ASC)));
        }
        mongo.indexOps(ChainLink.class).createIndex(newestFirst(new Index()));
    }

    public Connection<JournalEntryView> page(Actor actor, JournalFilter filter, PageRequest page) {
        gatekeeper.require(actor, Permission.JOURNAL_READ);
        Criteria wanted = new Criteria().andOperator(filter.criteria(), scope.of(actor));
        Criteria here =
                page.after() == null ? wanted : new Criteria().andOperator(wanted, NEWEST_FIRST.after(page.after()));
        actor.trail().search();
        List<ChainLink> found = page.first() == 0 ? List.of() : find(here, page.first() + 1);
        List<ChainLink> rows = found.subList(0, Math.min(page.first(), found.size()));
        rows.forEach(row -> actor.trail().show(TYPE, row.id()));
        return new Connection<>(
                rows.stream()
                        .map(row -> new Connection.Edge<>(mapper.view(row), NEWEST_FIRST.cursor(row.at(), row.id())))
                        .toList(),
                found.size() > page.first(),
                page.after() != null,
                () -> mongo.count(Query.query(wanted), ChainLink.class));
    }

    public Verification verify(Actor actor) {
        gatekeeper.require(actor, Permission.JOURNAL_READ);
        actor.trail().show("Journal", "verification");
        return verifier.verify();
    }

    private List<ChainLink> find(Criteria wanted, int most) {
        return mongo.find(Query.query(wanted).with(NEWEST_FIRST.sort()).limit(most), ChainLink.class);
    }

    private static Index newestFirst(Index index) {
        return index.on("at", Direction.DESC).on("_id", Direction.DESC);
    }
}
