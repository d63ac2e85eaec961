package uk.caseconference.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.caseconference.identity.Directory;
import uk.caseconference.identity.Identity;

/**
 * Keeps the documentation of the permissions equal to the code. After a change that is meant, run {@code mvn test -pl
 * schema,backend -Dtest=PermissionCatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Dsnapshot.update} and commit
 * what it wrote.
 */
class PermissionCatalogueTest {

    private static final Path DOCUMENT = Path.of("docs/permissions.md");

    @Test
    void isDocumentedAsItIs() throws IOException {
        if (System.getProperty("snapshot.update") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document());
        }

        assertThat(DOCUMENT).hasContent(document());
    }

    @Test
    void holdsEveryScopeOfTheFictionalPeople() {
        Directory directory = Directory.fictional();
        Stream<Identity> holders = Stream.concat(directory.people().stream(), directory.systems().stream());

        assertThat(holders.flatMap(holder -> holder.scopes().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(scope -> assertThat(Arrays.stream(AgencyKind.values())
                                .filter(kind -> scope.startsWith(kind.prefix() + ":"))
                                .flatMap(kind -> Permission.granted(scope, kind).stream()))
                        .as(scope)
                        .hasSize(1));
    }

    private static String document() {
        return """
                # Permissions

                A scope of an access token is `<kind>:<permission>`, as `police:case.read`. A scope grants nothing unless its
                kind is the kind of the token's agency and that kind may hold the permission. Written from
                `access.Permission` by a test; do not edit.

                | Permission | Allows | May be held by |
                |---|---|---|
                """
                + Arrays.stream(Permission.values())
                        .map(p -> "| `%s` | %s | %s |\n".formatted(p.code(), p.meaning(), kinds(p.kinds())))
                        .collect(Collectors.joining())
                + "\nKinds: "
                + Arrays.stream(AgencyKind.values())
                        .map(kind -> "`" + kind.prefix() + "`")
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String kinds(Set<AgencyKind> kinds) {
        return kinds.equals(EnumSet.allOf(AgencyKind.class))
                ? "every kind"
                : kinds.stream().map(kind -> "`" + kind.prefix() + "`").collect(Collectors.joining(", "));
    }
}
