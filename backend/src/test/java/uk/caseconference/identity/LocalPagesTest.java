package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPagesTest extends WithLocalIssuer {

    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @Test
    void listsEveryPersonToBe() throws Exception {
        String page = browser.get("/login").body();

        assertThat(directory.people())
                .isNotEmpty()
                .allSatisfy(person ->
                        assertThat(page).contains("value=\"" + person.subject() + "\"", person.name(), person.job()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/graphiql"})
    void loadsOnlyWhatTheServiceItselfServes(String path) throws Exception {
        HttpResponse<String> page = browser.get(path);
        List<String> linked = LINKED.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .map(link -> link.replaceAll(".*=\"|\"", ""))
                .filter(link -> !link.equals("data:,"))
                .toList();

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(browser.get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void tellsGraphiqlWhoThereIsAndNothingSecret() throws Exception {
        assertThat(browser.get("/local/people").body())
                .contains("{\"username\":\"olive.example\",\"name\":\"Olive Example\","
                        + "\"job\":\"Community safety officer\",\"agency\":\"Saltmere Council\"}")
                .doesNotContain("scope", "secret");
    }

    @Test
    void offersExamplesThatAreOneValidDocumentOfNamedOperations() throws Exception {
        var operations = new Parser()
                .parseDocument(browser.get("/graphiql/examples.graphql").body())
                .getDefinitionsOfType(OperationDefinition.class);

        assertThat(operations)
                .isNotEmpty()
                .extracting(OperationDefinition::getName)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void offersExamplesWithReadableVariablesAndKnownPeople() throws Exception {
        String[] sections = browser.get("/graphiql/examples.graphql").body().split("(?m)^### ");

        assertThat(Arrays.stream(sections).skip(1)).isNotEmpty().allSatisfy(section -> {
            assertThat(section.lines().findFirst().orElseThrow()).matches("[^:]+: [^:]+");
            assertThat(note(section, "about")).isNotEmpty();
            assertThat(note(section, "as")).isIn(usernamesOrNone());
            String variables = note(section, "variables");
            assertThat(variables.isEmpty() ? "{}" : variables)
                    .satisfies(json -> assertThat(JSONObjectUtils.parse(json)).isNotNull());
        });
    }

    @Test
    void opensTheExplorerAtTheRoot() throws Exception {
        assertThat(Browser.location(browser.get("/"))).endsWith("/graphiql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "/webjars/other/1/other.js", "/identity/people.yaml"})
    void shutsEveryOtherAddress(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(403);
    }

    private static String note(String section, String key) {
        return section.lines()
                .filter(line -> line.startsWith("# " + key + ": "))
                .map(line -> line.substring(key.length() + 4))
                .collect(Collectors.joining("\n"));
    }

    private List<String> usernamesOrNone() {
        return Stream.concat(Stream.of(""), directory.people().stream().map(Identity::subject))
                .toList();
    }
}
