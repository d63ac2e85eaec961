package uk.caseconference.access;

import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** An attribute of a thing as the decision reads it: from the object, and by its path in the stored document. */
enum Attribute {
    ID("_id", (id, f) -> one(id)),
    AREA("access.area", (id, f) -> one(f.area())),
    CATEGORY("access.category", (id, f) -> one(f.category())),
    CASE_FILE("access.caseFile", (id, f) -> one(f.caseFile())),
    INVOLVED("access.involved", (id, f) -> all(f.involved())),
    STEWARDS("access.stewards", (id, f) -> all(f.stewards())),
    SUBJECTS("access.subjects", (id, f) -> all(f.subjects())),
    AUDIENCE("access.audience", (id, f) -> all(f.audience()));

    private final String path;
    private final BiFunction<String, AccessFacts, Set<String>> values;

    Attribute(String path, BiFunction<String, AccessFacts, Set<String>> values) {
        this.path = path;
        this.values = values;
    }

    String path() {
        return path;
    }

    Set<String> of(Guarded thing) {
        return values.apply(thing.id(), thing.access());
    }

    private static Set<String> one(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Set<String> all(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }
}
