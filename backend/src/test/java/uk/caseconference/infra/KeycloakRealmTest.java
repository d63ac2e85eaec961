package uk.caseconference.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeycloakRealmTest {

    private static final Path COMMITTED = Path.of("..", "infra", "keycloak", "case-conference-realm.json");

    private static final String REWRITE = "mvn test -pl schema,backend -Dtest=KeycloakRealmTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Drewrite=true";

    private final String realm = new KeycloakRealm().json();

    @Test
    void isWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(COMMITTED, realm);
        }
        assertThat(Files.readString(COMMITTED).equals(realm))
                .as("%s is out of date; rewrite it with: %s", COMMITTED, REWRITE)
                .isTrue();
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm).doesNotContainIgnoringCase("\"secret\"").doesNotContainIgnoringCase("password");
    }
}
