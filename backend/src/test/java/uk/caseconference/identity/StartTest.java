package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String ISSUER =
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1/none";

    @TempDir
    Path data;

    @Test
    void stillKnowsItsTokensAfterARestart() throws Exception {
        String token;
        try (ConfigurableApplicationContext first = start()) {
            token = Tokens.token(Tokens.request(browser(first), data, "saltmere-fire-system", Map.of()));
        }

        try (ConfigurableApplicationContext second = start()) {
            assertThat(browser(second).ask(token, "{ __typename }").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesClientSecretsThatNobodyElseCanRead() throws Exception {
        start().close();

        try (Stream<Path> secrets = Files.list(data.resolve("clients"))) {
            assertThat(secrets)
                    .isNotEmpty()
                    .allSatisfy(
                            secret -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void saysWhatToOpenWhoToBeAndWhatToPaste(CapturedOutput output) {
        try (ConfigurableApplicationContext app = start()) {
            assertThat(output.getOut())
                    .contains(browser(app).address("/graphiql"))
                    .contains("Olive Example, Community safety officer, Saltmere Council")
                    .contains("-u \"saltmere-council-system:$(cat '" + data.resolve("clients/saltmere-council-system"))
                    .contains(browser(app).address("/oauth2/token"))
                    .doesNotContain("Using generated security password");
        }
    }

    @Test
    void refusesToStartInProductionWithoutIssuer(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.profiles.active=production"))
                .isInstanceOf(MissingIssuerException.class);

        assertThat(output.getOut())
                .contains("Production needs a token issuer, and none is configured.")
                .doesNotContain("\tat ");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void issuesNothingWhereAnotherIssuerIsConfigured() throws Exception {
        try (ConfigurableApplicationContext app = start(ISSUER)) {
            assertThat(browser(app).get("/login").statusCode()).isEqualTo(403);
            assertThat(browser(app).get("/local/people").statusCode()).isEqualTo(403);
            assertThat(browser(app).get("/graphiql").statusCode()).isEqualTo(200);
            assertThat(browser(app).post("/oauth2/token", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void showsNoExplorerInProduction() throws Exception {
        try (ConfigurableApplicationContext app = start(ISSUER, "--spring.profiles.active=production")) {
            assertThat(browser(app).get("/graphiql").statusCode()).isEqualTo(403);
            assertThat(browser(app).get("/graphiql/page.js").statusCode()).isEqualTo(403);
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        Stream<String> always = Stream.of("--server.port=0", "--case-conference.data-directory=" + data);
        return new SpringApplicationBuilder(IdentityOnly.class)
                .run(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    private static Browser browser(ConfigurableApplicationContext app) {
        return new Browser(app.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}
