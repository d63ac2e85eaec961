package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.caseconference.access.Journal;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.People;

/** Nothing changes and nothing is shown without a durable record, seen from outside and from the wire to the store. */
@ApiTest
@Import(WriteAheadTest.Watched.class)
class WriteAheadTest {

    private static final String REGISTER =
            "mutation($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { id } } }";
    private static final String AGENCY = "query($id: ID!) { agency(id: $id) { name } }";

    @TestConfiguration(proxyBeanMethods = false)
    static class Watched {

        @Bean
        Wire wire() {
            return new Wire();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Wire wire) {
            return settings -> settings.addCommandListener(wire);
        }

        @Bean
        @Primary
        Breakable breakable(@Qualifier("chainedJournal") Journal journal) {
            return new Breakable(journal);
        }
    }

    /** Every write on its way to the store and back. */
    static final class Wire implements CommandListener {
        final List<String> writes = new CopyOnWriteArrayList<>();
        private final Map<Integer, String> open = new ConcurrentHashMap<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (List.of("insert", "update", "findAndModify").contains(event.getCommandName())) {
                String collection =
                        event.getCommand().getString(event.getCommandName()).getValue();
                open.put(event.getRequestId(), collection);
                writes.add("begin " + collection);
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            String collection = open.remove(event.getRequestId());
            if (collection != null) {
                writes.add("done " + collection);
            }
        }
    }

    /** The real journal, until it breaks. */
    static final class Breakable implements Journal {
        private final Journal journal;
        volatile boolean broken;

        Breakable(Journal journal) {
            this.journal = journal;
        }

        @Override
        public void append(List<JournalEntry> entries) {
            if (broken) {
                throw Problem.unavailable("The journal cannot be written now.");
            }
            journal.append(entries);
        }
    }

    @Autowired
    private Api api;

    @Autowired
    private Wire wire;

    @Autowired
    private Breakable journal;

    @Autowired
    private JournalProbe probe;

    private final Bearer administrator = People.administrator().colleague();
    private final String code = "agency-" + UUID.randomUUID();

    @AfterEach
    void mend() {
        journal.broken = false;
    }

    @Test
    void makesTheEntryDurableBeforeTheDocumentChanges() {
        api.as(administrator).run("{ me { name } }").success();
        wire.writes.clear();

        register().success();

        assertThat(wire.writes)
                .containsSubsequence(
                        "begin journal",
                        "done journal",
                        "begin changes",
                        "done changes",
                        "begin agencies",
                        "done agencies",
                        "begin journal",
                        "done journal");
        assertThat(probe.about(GlobalId.of("Agency", code)))
                .first()
                .satisfies(e -> assertThat(e.version()).isZero());
    }

    @Test
    void changesNothingWhileTheJournalCannotBeWritten() {
        api.as(administrator).run("{ me { name } }").success();
        wire.writes.clear();
        journal.broken = true;

        Answer answer = register();

        assertThat(answer.errorCodes()).containsExactly("UNAVAILABLE");
        assertThat(wire.writes).isEmpty();
        journal.broken = false;
        assertThat(find().data("agency")).isNull();
    }

    @Test
    void showsNothingWhileTheJournalCannotBeWritten() {
        register().success();
        journal.broken = true;

        Answer answer = find();

        assertThat(answer.errorCodes()).containsExactly("UNAVAILABLE");
        assertThat(answer.body()).doesNotContain("Newcomer");
        journal.broken = false;
        assertThat(find().text("agency.name")).isEqualTo("Newcomer");
    }

    @Test
    void saysNotEvenThatItRefusedWhileTheJournalCannotBeWritten() {
        journal.broken = true;

        Answer withoutToken = api.anonymous().run("{ me { name } }");
        Answer ofNoAgency = api.as(administrator.inAgency("none")).run("{ me { name } }");

        assertThat(withoutToken.errorCodes()).containsExactly("UNAVAILABLE");
        assertThat(ofNoAgency.errorCodes()).containsExactly("UNAVAILABLE");
    }

    private Answer register() {
        return api.as(administrator)
                .mutate(
                        REGISTER,
                        Map.of(
                                "code",
                                code,
                                "kind",
                                "VOLUNTARY",
                                "name",
                                "Newcomer",
                                "areas",
                                List.of("E22-newcomer")));
    }

    private Answer find() {
        return api.as(administrator).run(AGENCY, Map.of("id", GlobalId.of("Agency", code)));
    }
}
