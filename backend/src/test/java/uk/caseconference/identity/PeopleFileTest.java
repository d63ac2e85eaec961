package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PeopleFileTest {

    private static final Set<String> KINDS = Set.of(
            "police",
            "council",
            "housing",
            "probation",
            "health",
            "fire",
            "socialcare",
            "substancemisuse",
            "victimsupport",
            "education");

    private static final Set<String> PERMISSIONS = Set.of(
            "agency.read",
            "agency.manage",
            "agreement.sign",
            "agreement.manage",
            "person.read",
            "person.write",
            "case.read",
            "case.refer",
            "case.contribute",
            "case.screen",
            "case.manage",
            "incident.record",
            "risk.assess",
            "exclusion.manage",
            "connection.declare",
            "conference.read",
            "conference.facilitate",
            "conference.chair",
            "action.update",
            "action.manage",
            "minutes.read",
            "journal.read",
            "address.reveal");

    private final Directory directory = Directory.fictional();

    @Test
    void givesEveryoneScopesOfAKnownKindAndPermission() {
        assertThat(everyone())
                .allSatisfy(identity -> assertThat(identity.scopes())
                        .isNotEmpty()
                        .allSatisfy(scope -> {
                            assertThat(scope.split(":")).hasSize(2);
                            assertThat(scope.split(":")[0]).isIn(KINDS);
                            assertThat(scope.split(":")[1]).isIn(PERMISSIONS);
                        }));
    }

    @Test
    void givesEveryoneScopesOfOneKindOnly() {
        assertThat(everyone())
                .allSatisfy(identity -> assertThat(identity.scopes())
                        .extracting(scope -> scope.split(":")[0])
                        .containsOnly(identity.scopes().iterator().next().split(":")[0]));
    }

    @Test
    void namesEveryoneOnce() {
        assertThat(everyone()).extracting(Identity::subject).doesNotHaveDuplicates();
    }

    @Test
    void hasOneSystemForEachAgency() {
        assertThat(directory.systems())
                .extracting(Identity::agencyId)
                .containsExactlyInAnyOrderElementsOf(directory.people().stream()
                        .map(Identity::agencyId)
                        .distinct()
                        .toList());
        assertThat(directory.systems())
                .allSatisfy(system -> assertThat(system.subject()).isEqualTo(system.agencyId() + "-system"));
    }

    @Test
    void letsOnlyTheHeadOfCommunitySafetyAndTheInspectorChair() {
        assertThat(directory.people())
                .filteredOn(person -> person.scopes().stream().anyMatch(scope -> scope.endsWith(":conference.chair")))
                .extracting(Identity::subject)
                .containsExactlyInAnyOrder("hector.headline", "ingrid.inspectable");
    }

    @Test
    void refusesRoleThatIsNotDefined() {
        String file = """
                people-file:
                  roles: { reader: [case.read] }
                  agencies: [{ id: a, name: A, kind: police, system: [writer], people: [] }]
                """;

        assertThatThrownBy(() -> PeopleFile.read(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("writer");
    }

    private Stream<Identity> everyone() {
        return Stream.concat(directory.people().stream(), directory.systems().stream());
    }
}
