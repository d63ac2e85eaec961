package uk.caseconference.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EqualitiesTest {

    @Test
    void findsKeyAmongOtherConditions() {
        Document query = new Document("_id", "a").append("version", 3L);

        assertThat(Equalities.of(query).on(keys("_id"))).isEqualTo(new Document("_id", "a"));
    }

    @Test
    void looksIntoConjunctions() {
        Document query = new Document("$and", List.of(new Document("area", "n"), new Document("number", 1)));

        assertThat(Equalities.of(query).on(keys("area", "number")))
                .isEqualTo(new Document("area", "n").append("number", 1));
    }

    @Test
    void needsEveryKeyOfIndex() {
        assertThat(Equalities.of(new Document("area", "n")).on(keys("area", "number")))
                .isNull();
    }

    @Test
    void ignoresAlternativesRangesNullsAndLists() {
        Stream.of(
                        new Document("$or", List.of(new Document("_id", "a"))),
                        new Document("_id", new Document("$gt", "a")),
                        new Document("_id", null),
                        new Document("_id", List.of("a")),
                        new Document("_id", new Document("$in", Arrays.asList("a", null))))
                .forEach(query ->
                        assertThat(Equalities.of(query).on(keys("_id"))).isNull());
    }

    private static List<IndexKey> keys(String... names) {
        return Stream.of(names).map(name -> new IndexKey(name, true)).toList();
    }
}
