package uk.caseconference.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Runs against one local issuer on a random port, with its own data folder. */
@SpringBootTest(classes = IdentityOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class WithLocalIssuer {

    static final Path DATA = newFolder();

    @LocalServerPort
    private int port;

    @Autowired
    Directory directory;

    Browser browser;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry registry) {
        registry.add("case-conference.data-directory", DATA::toString);
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "identity");
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
