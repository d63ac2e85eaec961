package uk.caseconference.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one verb did to an aggregate: its name in capitals and each field's value before and after.
 *
 * @param fields in the order they were changed
 */
public record Change(String verb, List<FieldChange> fields) {

    /**
     * @param from null where there was nothing, {@code to} null where there is nothing any more
     * @param guard what a reader must be let in by to see the values; null where seeing the thing is enough
     */
    public record FieldChange(
            String field,
            @Nullable String from,
            @Nullable String to,
            @Nullable String guard) {}

    public static Change of(String verb) {
        return new Change(verb, List.of());
    }

    /** Leaves out what did not change. */
    public Change with(String field, @Nullable Object from, @Nullable Object to) {
        return guarded(null, field, from, to);
    }

    public Change guarded(@Nullable String guard, String field, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return this;
        }
        List<FieldChange> more = new ArrayList<>(fields);
        more.add(new FieldChange(field, text(from), text(to), guard));
        return new Change(verb, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
