package uk.caseconference.audit;

import com.mongodb.WriteConcern;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Journal;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.shared.Problem;

/**
 * The journal of this process: one chain, written by one thread, which takes all that is waiting into one durable
 * write. After a write whose fate is unknown it begins a new chain, so that a chain is always a prefix of what was
 * meant.
 */
@Component
class ChainedJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(ChainedJournal.class);
    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_QUEUE = 10_000;

    /** How long a request waits for its entries before it fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Waiting(List<JournalEntry> entries, CompletableFuture<Void> durable) {}

    private final MongoTemplate mongo;
    private final Seals seals;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Thread writer = new Thread(this::write, "journal");
    private volatile boolean closing;

    private String chain = "";
    private long sequence;
    private String head = "";

    ChainedJournal(MongoDatabaseFactory database, MongoConverter converter, Seals seals) {
        this.mongo = new MongoTemplate(database, converter);
        this.mongo.setWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(8, TimeUnit.SECONDS));
        this.seals = seals;
        beginChain();
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void append(List<JournalEntry> entries) {
        Waiting waiting = new Waiting(List.copyOf(entries), new CompletableFuture<>());
        try {
            if (closing || !queue.offer(waiting, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw unavailable();
            }
            waiting.durable().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable();
        }
    }

    private void write() {
        while (!closing || !queue.isEmpty()) {
            List<Waiting> batch = new ArrayList<>();
            try {
                Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                queue.drainTo(batch, LARGEST_BATCH - 1);
                writeBatch(batch);
                batch.forEach(w -> w.durable().complete(null));
            } catch (InterruptedException e) {
                closing = true;
            } catch (RuntimeException | Error e) {
                // whatever it was, the next requests get a writer
                LOG.error("The journal cannot be written: {}", e.getClass().getSimpleName());
                batch.forEach(w -> w.durable().completeExceptionally(e));
                beginChain();
            }
        }
    }

    private void writeBatch(List<Waiting> batch) {
        List<ChainLink> links = new ArrayList<>();
        String last = head;
        for (JournalEntry entry :
                batch.stream().flatMap(w -> w.entries().stream()).toList()) {
            ChainLink link = ChainLink.of(chain, sequence + links.size(), last, entry);
            links.add(link);
            last = link.hash();
        }
        mongo.insert(links, ChainLink.class);
        sequence += links.size();
        head = last;
        seals.head(chain, sequence - 1, head);
    }

    private void beginChain() {
        chain = UUID.randomUUID().toString();
        sequence = 0;
        head = "";
    }

    private static Problem unavailable() {
        return Problem.unavailable("The journal cannot be written now, so nothing was done and nothing is shown.");
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        writer.join(PATIENCE.toMillis());
        seals.seal();
    }
}
