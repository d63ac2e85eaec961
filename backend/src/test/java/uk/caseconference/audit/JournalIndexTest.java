package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.TestEngine;

/** Asks the engine how it would read the journal; the embedded one cannot say. */
@ApiTest
@Import({Cases.class})
class JournalIndexTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final String THING = GlobalId.of("CaseFile", "1");

    @Autowired
    private MongoOperations mongo;

    @Test
    void readsEveryFilterFromAnIndexInItsOrder() {
        assumeThat(TestEngine.get().name()).startsWith("MongoDB");

        assertThat(List.of(
                        JournalFilter.EVERYTHING,
                        new JournalFilter(FROM, FROM.plusSeconds(1), null, null, null, null, null, null),
                        new JournalFilter(null, null, JournalAction.REFUSE, null, null, null, null, null),
                        new JournalFilter(null, null, null, "someone", null, null, null, null),
                        new JournalFilter(null, null, null, null, "an-agency", null, null, null),
                        new JournalFilter(null, null, null, null, null, THING, null, null),
                        new JournalFilter(null, null, null, null, null, null, "request", null),
                        new JournalFilter(null, null, null, null, null, null, null, "EXCLUDED"),
                        new JournalFilter(FROM, null, JournalAction.CONSULT, "someone", null, THING, null, null)))
                .allSatisfy(filter ->
                        assertThat(plan(filter)).contains("IXSCAN").doesNotContain("COLLSCAN", "stage=SORT,"));
    }

    private String plan(JournalFilter filter) {
        Document find = new Document("find", "journal")
                .append("filter", Query.query(filter.criteria()).getQueryObject())
                .append("sort", new Document("at", -1).append("_id", -1))
                .append("limit", 26);
        Document explained = mongo.executeCommand(new Document("explain", find).append("verbosity", "queryPlanner"));
        return String.valueOf(explained.getEmbedded(List.of("queryPlanner", "winningPlan"), Document.class));
    }
}
