package uk.caseconference.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.PartialDate;
import uk.caseconference.testing.TestEngine;

class EnforcedExclusionsTest {

    private static final Instant NOW = Instant.parse("2026-03-17T10:00:00Z");

    private final List<String> finds = new ArrayList<>();
    private final List<NameKey> asked = new ArrayList<>();
    private final StaticListableBeanFactory people = new StaticListableBeanFactory();
    private final Actor officer = actor("an.officer", "Ann Officer");

    private MongoClient client;
    private MongoTemplate mongo;
    private EnforcedExclusions exclusions;

    @BeforeEach
    void connect() {
        ConnectionString uri = TestEngine.get().databases().apply("exclusions-" + UUID.randomUUID());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("find")) {
                            finds.add(event.getCommand().getString("find").getValue());
                        }
                    }
                })
                .build());
        mongo = new MongoTemplate(client, String.valueOf(uri.getDatabase()));
        exclusions = new EnforcedExclusions(mongo, people.getBeanProvider(PartyNames.class));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void asksTwiceAndNobodyElseForAUserWithoutConnections() {
        people.addBean("people", parties());
        exclude("case", "an.officer", null, null);

        assertThat(exclusions.excludedFrom(officer)).containsExactly("case");
        assertThat(finds).containsExactly("connections", "exclusions");
        assertThat(asked).isEmpty();
    }

    @Test
    void keepsTheConnectedOutOfThePeopleTheyAreConnectedTo() {
        people.addBean("people", parties());
        connect("Pat Party", "1990");

        assertThat(exclusions.excludedFrom(officer)).containsExactly("person-pat");
        assertThat(asked).containsExactly(NameKey.of("pat party", new PartialDate("1990")));
        assertThat(exclusions.excludedFrom(actor("another", "Another Officer"))).isEmpty();
    }

    @Test
    void doesWithoutAFeatureThatKnowsPeople() {
        connect("Pat Party", null);
        exclude("case", null, "PARTY, Pat", "1990-01-01");

        assertThat(exclusions.excludedFrom(officer)).containsExactly("case");
    }

    @Test
    void tellsNamesakesApartByTheirDatesOfBirth() {
        connect("Pat Party", "1991");
        exclude("case", null, "Pat Party", "1990-01-01");

        assertThat(exclusions.excludedFrom(officer)).isEmpty();
    }

    private PartyNames parties() {
        return new PartyNames() {
            @Override
            public Set<String> peopleNamed(Collection<NameKey> names) {
                asked.addAll(names);
                return Set.of("person-pat");
            }
        };
    }

    private void connect(String name, @Nullable String born) {
        DeclareConnection declared = new DeclareConnection(name, date(born), "Sibling", null);
        mongo.insert(new DeclaredConnection(UUID.randomUUID().toString(), declared, officer, NOW));
    }

    private void exclude(String target, @Nullable String user, @Nullable String name, @Nullable String born) {
        AddExclusion entry = new AddExclusion("", user, name, date(born), null, "Reason", null);
        mongo.insert(
                new Exclusion(UUID.randomUUID().toString(), new GlobalId("CaseFile", target), entry, officer, NOW));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static Actor actor(String user, String name) {
        return new Actor(
                user,
                name,
                "an-agency",
                AgencyKind.POLICE,
                null,
                Set.of(),
                Purpose.CASE_MANAGEMENT,
                new Nowhere(),
                new Trail("test"));
    }
}
