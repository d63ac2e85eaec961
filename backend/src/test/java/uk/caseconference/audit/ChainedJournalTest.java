package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.store.EmbeddedStore;

class ChainedJournalTest {

    @TempDir
    Path folder;

    /** Sees the inserts into the journal; the first one waits until it is let go. */
    private static final class Gate implements CommandListener {
        final List<BsonDocument> inserts = new ArrayList<>();
        final CountDownLatch firstArrived = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("insert")) {
                inserts.add(event.getCommand().clone());
                firstArrived.countDown();
                await(letGo);
            }
        }
    }

    @Test
    void writesWhatIsWaitingInOneDurableBatch() throws Exception {
        Gate gate = new Gate();
        try (Bench bench = new Bench(folder, gate)) {
            List<Thread> first = appending(bench, 1);
            await(gate.firstArrived);
            List<Thread> others = appending(bench, 20);
            others.forEach(ChainedJournalTest::awaitWaiting);
            gate.letGo.countDown();
            for (Thread thread : Stream.concat(first.stream(), others.stream()).toList()) {
                thread.join();
            }

            assertThat(gate.inserts).hasSize(2).allSatisfy(insert -> {
                BsonDocument concern = insert.getDocument("writeConcern");
                assertThat(concern.getString("w").getValue()).isEqualTo("majority");
                assertThat(concern.getBoolean("j").getValue()).isTrue();
            });
            bench.seals.seal();
            assertThat(bench.verifier.verify()).isEqualTo(new Verification(1, 21, 1, 0, null, null));
        }
    }

    @Test
    void refusesWhenTheStoreFailsAndGoesOnInANewChainOnceItIsBack() throws Exception {
        Path data = folder.resolve("store");
        EmbeddedStore store = EmbeddedStore.in(data);
        ConnectionString uri = new ConnectionString(store.uri("journal") + "&serverSelectionTimeoutMS=2000");
        try (Bench bench = new Bench(uri, folder, new CommandListener() {})) {
            bench.write(2);
            store.close();

            assertThatThrownBy(() -> bench.journal.append(List.of(Bench.entry("lost"))))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.UNAVAILABLE));
        }

        try (EmbeddedStore again = EmbeddedStore.in(data);
                Bench bench = new Bench(again.uri("journal"), folder, new CommandListener() {})) {
            assertThat(bench.write(3))
                    .hasSize(5)
                    .extracting(ChainLink::requestId)
                    .doesNotContain("lost");
            assertThat(bench.verifier.verify().intact()).isTrue();
            assertThat(bench.verifier.verify().chains()).isEqualTo(2);
        }
    }

    @Test
    void beginsANewChainAfterAWriteThatFailedSoThatTheOldOneStaysWhole() throws Exception {
        try (Bench bench = new Bench(folder, new CommandListener() {})) {
            List<ChainLink> before = bench.write(2);
            ChainLink inTheWay =
                    ChainLink.of(before.get(0).chain(), 2, before.get(1).hash(), Bench.entry("in the way"));
            bench.mongo.insert(inTheWay);

            assertThatThrownBy(() -> bench.journal.append(List.of(Bench.entry("refused"))))
                    .isInstanceOf(Problem.class);
            assertThat(bench.write(2))
                    .hasSize(5)
                    .extracting(ChainLink::requestId)
                    .doesNotContain("refused");
            bench.seals.seal();
            assertThat(bench.verifier.verify()).isEqualTo(new Verification(2, 5, 2, 1, null, null));
        }
    }

    @Test
    void refusesAfterItWasClosed() throws Exception {
        Bench bench = new Bench(folder, new CommandListener() {});
        bench.close();

        assertThatThrownBy(() -> bench.journal.append(List.of(Bench.entry("late"))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void sealsItsHeadWhenItIsClosed() throws Exception {
        try (Bench bench = new Bench(folder, new CommandListener() {})) {
            bench.write(3);
        }

        assertThat(new Seals(folder).last().values()).extracting(Seal::sequence).containsExactly(2L);
    }

    private static List<Thread> appending(Bench bench, int requests) {
        List<Thread> threads = IntStream.range(0, requests)
                .mapToObj(i -> new Thread(() -> bench.journal.append(List.of(Bench.entry("concurrent-" + i)))))
                .toList();
        threads.forEach(Thread::start);
        return threads;
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
