package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.caseconference.access.JournalEntry;

class VerifierTest {

    private static final String JOURNAL = "journal";

    @TempDir
    Path folder;

    private Bench bench;
    private List<ChainLink> links = List.of();

    @BeforeEach
    void writeAndSealAChain() {
        bench = new Bench(folder, new CommandListener() {});
        links = bench.write(5);
        bench.seals.seal();
    }

    @AfterEach
    void close() throws InterruptedException {
        bench.close();
    }

    @Test
    void findsNothingWrongWithWhatTheJournalWrote() {
        Verification all = bench.verifier.verify();

        assertThat(all).isEqualTo(new Verification(1, 5, 1, 0, null, null));
    }

    @Test
    void countsEntriesThatNothingOutsideTheDatabaseVouchesFor() {
        bench.write(2);

        assertThat(bench.verifier.verify()).isEqualTo(new Verification(1, 7, 1, 2, null, null));
    }

    @Test
    void findsEditedEntry() {
        set(links.get(2), "userId", "someone.else");

        assertBroken(links.get(2).id(), "changed since it was written");
    }

    @Test
    void findsEntryWhoseMeaningWasMovedBetweenItsFields() {
        set(links.get(2), "things", List.of("CaseFile:1:10", "CaseFile:2"));

        assertBroken(links.get(2).id(), "changed since it was written");
    }

    @Test
    void findsEntryWithAFieldRemoved() {
        bench.mongo.updateFirst(byId(links.get(2)), new Update().unset("things").unset("at"), JOURNAL);

        assertThat(bench.verifier.verify().firstBroken()).isEqualTo(links.get(2).id());
    }

    @Test
    void findsEditedEntryWhoseHashWasMadeToFit() {
        replace(links.get(2), rewritten(links.get(2), links.get(1).hash()));

        assertBroken(links.get(3).id(), "does not follow the entry before it");
    }

    @Test
    void findsTailRewrittenWithHashesThatFit() {
        String before = links.get(1).hash();
        for (ChainLink link : links.subList(2, 5)) {
            ChainLink forged = rewritten(link, before);
            replace(link, forged);
            before = forged.hash();
        }

        assertBroken(links.get(4).id(), "differs from its seal, so it or an entry before it was rewritten");
    }

    @Test
    void findsRemovedEntry() {
        bench.mongo.remove(byId(links.get(2)), JOURNAL);

        assertBroken(links.get(3).id(), "entry missing or out of order before it");
    }

    @Test
    void findsRemovedFirstEntry() {
        bench.mongo.remove(byId(links.get(0)), JOURNAL);

        assertBroken(links.get(1).id(), "entry missing or out of order before it");
    }

    @Test
    void findsInsertedEntry() {
        ChainLink last = links.get(4);
        ChainLink inserted = ChainLink.of(last.chain(), 3, links.get(2).hash(), Bench.entry("inserted"));
        Document document = document(inserted);
        document.put("_id", inserted.id() + "-inserted");
        bench.mongo.insert(document, JOURNAL);

        assertThat(bench.verifier.verify().firstBroken()).isEqualTo(inserted.id() + "-inserted");
    }

    @Test
    void findsReorderedEntries() {
        bench.mongo.remove(byId(links.get(1)), JOURNAL);
        bench.mongo.remove(byId(links.get(2)), JOURNAL);
        bench.mongo.insert(moved(links.get(1), links.get(2)), JOURNAL);
        bench.mongo.insert(moved(links.get(2), links.get(1)), JOURNAL);

        assertThat(bench.verifier.verify().firstBroken()).isEqualTo(links.get(1).id());
    }

    @Test
    void findsTruncatedTail() {
        bench.mongo.remove(byId(links.get(4)), JOURNAL);
        bench.mongo.remove(byId(links.get(3)), JOURNAL);

        assertBroken(links.get(4).id(), "sealed, but no longer in the journal");
    }

    @Test
    void findsRemovedChain() {
        bench.mongo.remove(new Query(), JOURNAL);

        assertBroken(links.get(4).id(), "sealed, but no longer in the journal");
    }

    @Test
    void namesWhatTheJournalNeverWrote() {
        bench.mongo.insert(new Document("_id", "zzz").append("action", "NONSENSE"), JOURNAL);

        assertBroken("zzz", "is not an entry the journal wrote");
    }

    private void assertBroken(String id, String reason) {
        Verification found = bench.verifier.verify();
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo(id);
        assertThat(found.reason()).isEqualTo(reason);
    }

    private void set(ChainLink link, String field, Object value) {
        bench.mongo.updateFirst(byId(link), Update.update(field, value), JOURNAL);
    }

    private void replace(ChainLink link, ChainLink by) {
        bench.mongo.remove(byId(link), JOURNAL);
        bench.mongo.insert(document(by), JOURNAL);
    }

    private Document document(ChainLink link) {
        Document document = new Document();
        bench.mongo.getConverter().write(link, document);
        return document;
    }

    private static ChainLink rewritten(ChainLink link, String previousHash) {
        JournalEntry other = Bench.entry("rewritten-" + link.sequence());
        return ChainLink.of(link.chain(), link.sequence(), previousHash, other);
    }

    /** One entry in the place of another. */
    private Document moved(ChainLink entry, ChainLink place) {
        return new Document(document(entry))
                .append("_id", place.id())
                .append("sequence", place.sequence())
                .append("previousHash", place.previousHash());
    }

    private static Query byId(ChainLink link) {
        return Query.query(Criteria.where("_id").is(link.id()));
    }
}
