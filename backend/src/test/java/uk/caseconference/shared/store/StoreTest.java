package uk.caseconference.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import uk.caseconference.testing.TestStore;

/** What the service expects of whichever store it runs on. */
@SpringJUnitConfig(TestStore.class)
@ImportAutoConfiguration({StoreAutoConfiguration.class, MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
class StoreTest {

    private static final int WRITERS = 16;
    private static final int INCREMENTS = 50;

    @Autowired
    private MongoClient client;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void isHealthy() {
        Health health = Objects.requireNonNull(new MongoHealthIndicator(client).health());

        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void answersHello() {
        assertThat(mongo.executeCommand("{hello: 1}")).containsEntry("isWritablePrimary", true);
    }

    @Test
    void refusesSecondValueOfUniqueIndex() {
        mongo.indexOps("labelled").createIndex(new Index("label", Direction.ASC).unique());
        mongo.insert(new Parcel("1", "same", 0, null), "labelled");

        assertThatThrownBy(() -> mongo.insert(new Parcel("2", "same", 0, null), "labelled"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(mongo.count(new Query(), "labelled")).isEqualTo(1);
    }

    @Test
    void letsOneWriterOfEachVersionWin() throws Exception {
        for (int round = 0; round < 20; round++) {
            Parcel seen = mongo.insert(new Parcel("race-" + round, "raced", 0, null));

            List<Boolean> won = together(writer -> wins(seen.withCount(writer)));

            assertThat(won).containsOnlyOnce(true);
            Parcel left = Objects.requireNonNull(mongo.findById(seen.id(), Parcel.class));
            assertThat(left.count()).isEqualTo(won.indexOf(true));
            assertThat(left.version()).isEqualTo(1);
        }
    }

    @Test
    void givesEachCallerItsOwnIncrement() throws Exception {
        mongo.insert(new Parcel("counter", "counted", 0, null));

        List<List<Integer>> counts = together(
                writer -> Stream.generate(this::increment).limit(INCREMENTS).toList());

        assertThat(counts.stream().flatMap(List::stream))
                .hasSize(WRITERS * INCREMENTS)
                .doesNotHaveDuplicates();
    }

    private int increment() {
        Query counter = query(where("_id").is("counter"));
        FindAndModifyOptions after = FindAndModifyOptions.options().returnNew(true);
        return Objects.requireNonNull(mongo.findAndModify(counter, new Update().inc("count", 1), after, Parcel.class))
                .count();
    }

    private boolean wins(Parcel parcel) {
        try {
            mongo.save(parcel);
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        }
    }

    private static <T> List<T> together(IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, WRITERS)
                    .<Callable<T>>mapToObj(writer -> () -> {
                        start.await();
                        return work.apply(writer);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
