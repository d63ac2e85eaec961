package uk.caseconference.testing;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the API answered. Paths are JSON paths below {@code data}, as {@code me.agency.name} or {@code agencies.nodes[*].code}. */
public record Answer(int status, String body) {

    private static final Configuration LENIENT =
            Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS);

    /** Null where there is nothing. */
    public @Nullable Object data(String path) {
        return read("$.data." + path);
    }

    public String text(String path) {
        return String.valueOf(Objects.requireNonNull(data(path), () -> "no " + path + " in " + body));
    }

    public int number(String path) {
        return Integer.parseInt(text(path));
    }

    @SuppressWarnings("unchecked")
    public List<Object> list(String path) {
        return (List<Object>) Objects.requireNonNull(data(path), () -> "no " + path + " in " + body);
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> errors() {
        Object errors = read("$.errors");
        return errors == null ? List.of() : (List<Map<String, Object>>) errors;
    }

    public List<String> errorCodes() {
        return extension("code");
    }

    /** Of each error that has it: {@code rule}, {@code field}, {@code reason}, {@code currentVersion}, {@code citation}. */
    public List<String> extension(String name) {
        return errors().stream()
                .map(e -> e.get("extensions") instanceof Map<?, ?> extensions ? extensions.get(name) : null)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    /** This answer, which must be without errors. */
    public Answer success() {
        if (status != 200 || !errors().isEmpty()) {
            throw new AssertionError("answered " + status + ": " + body);
        }
        return this;
    }

    private @Nullable Object read(String path) {
        return body.isEmpty() ? null : JsonPath.using(LENIENT).parse(body).read(path);
    }
}
