package uk.caseconference.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

@Component
@LocalIdentity
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final List<String> EXAMPLES =
            List.of("olive.example", "percy.placeholder", "ivy.notreal", "morgan.madeup");

    private final Directory directory;
    private final Environment environment;
    private final Path clients;

    Announcement(Directory directory, Environment environment, @Value(LocalIssuer.DATA_DIRECTORY) Path data) {
        this.directory = directory;
        this.environment = environment;
        this.clients = data.resolve("clients");
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        String base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        LOG.info("""
                Ready.

                Open {}/graphiql and sign in with one click, no password, as for example
                {}

                Or ask from a terminal in this folder:

                {}
                """, base, people(), curl(base, "saltmere-council-system"));
    }

    private String people() {
        return EXAMPLES.stream()
                .map(username -> directory.person(username).orElseThrow())
                .map(person -> "  %s, %s, %s".formatted(person.name(), person.job(), person.agencyName()))
                .collect(Collectors.joining("\n"));
    }

    private String curl(String base, String client) {
        return """
                TOKEN=$(curl -s -u "%s:$(cat '%s')" -d grant_type=client_credentials %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"query":"{ me { name agency { name } } }"}' %s/graphql""".formatted(client, clients.resolve(client), base, base);
    }
}
