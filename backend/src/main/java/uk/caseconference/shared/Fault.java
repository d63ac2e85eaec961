package uk.caseconference.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. The message never carries case data; {@code field} is the path of the input
 * at fault, {@code rule} and {@code citation} name the rule that refused, {@code currentVersion} is set for STALE.
 */
public record Fault(
        ErrorCode code,
        String message,
        @Nullable String field,
        @Nullable String rule,
        @Nullable String citation,
        @Nullable Long currentVersion,
        @Nullable String reason) {

    public static Fault of(ErrorCode code, String message) {
        return new Fault(code, message, null, null, null, null, null);
    }

    public static Fault input(String field, String message) {
        return new Fault(ErrorCode.INVALID_INPUT, message, field, null, null, null, null);
    }

    public static Fault refusedBy(Rule rule) {
        return new Fault(ErrorCode.RULE_REFUSED, rule.sentence(), null, rule.code(), rule.citation(), null, null);
    }

    /** The extensions a client reads. */
    public Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        putIfPresent(extensions, "reason", reason);
        putIfPresent(extensions, "field", field);
        putIfPresent(extensions, "rule", rule);
        putIfPresent(extensions, "citation", citation);
        putIfPresent(extensions, "currentVersion", currentVersion);
        return extensions;
    }

    private static void putIfPresent(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
