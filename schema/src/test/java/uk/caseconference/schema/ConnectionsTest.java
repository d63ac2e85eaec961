package uk.caseconference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.caseconference.schema.Contract.Declared;

class ConnectionsTest {

    /** Lists of things that do not grow beyond what one answer can hold, each with its reason. */
    private static final Path BOUNDED = Path.of("src/test/resources/bounded-lists.txt");

    @ParameterizedTest
    @MethodSource("connections")
    void hasTheShapeOfAConnection(String connection) {
        String edge = connection.replaceFirst("Connection$", "Edge");
        String node = bare(field(edge, "node"));

        assertThat(type(field(connection, "edges"))).isEqualTo("[" + edge + "!]!");
        assertThat(type(field(connection, "nodes"))).isEqualTo("[" + node + "!]!");
        assertThat(type(field(connection, "pageInfo"))).isEqualTo("PageInfo!");
        assertThat(type(field(connection, "totalCount"))).isEqualTo("Int!");
        assertThat(type(field(edge, "node"))).isEqualTo(node + "!");
        assertThat(type(field(edge, "cursor"))).isEqualTo("String!");
    }

    @Test
    void pagesEveryConnectionForwards() {
        assertThat(Contract.fields()
                        .filter(d -> connections().contains(bare(d)))
                        .filter(d -> d.field().getArgument("first") == null
                                || d.field().getArgument("after") == null)
                        .map(Declared::name))
                .isEmpty();
    }

    @Test
    void pagesEveryListThatCanGrow() throws IOException {
        Set<String> lists = Contract.fields()
                .filter(d -> GraphQLTypeUtil.isList(
                        GraphQLTypeUtil.unwrapNonNull(d.field().getType())))
                .filter(d -> GraphQLTypeUtil.unwrapAll(d.field().getType()) instanceof GraphQLFieldsContainer)
                .filter(d -> !connections().contains(d.type().getName()))
                .map(Declared::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reviewed = Files.readAllLines(BOUNDED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2)[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lists)
                .as("lists that are not reviewed in " + BOUNDED)
                .filteredOn(l -> !reviewed.contains(l))
                .isEmpty();
        assertThat(reviewed)
                .as("reviewed lists that are gone")
                .filteredOn(l -> !lists.contains(l))
                .isEmpty();
    }

    static Set<String> connections() {
        return Contract.fields()
                .filter(d -> bare(d).equals("PageInfo"))
                .map(d -> d.type().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Declared field(String type, String name) {
        return Contract.fieldsOf(type).stream()
                .filter(d -> d.field().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    private static String type(Declared declared) {
        return GraphQLTypeUtil.simplePrint(declared.field().getType());
    }

    private static String bare(Declared declared) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(declared.field().getType())).getName();
    }
}
