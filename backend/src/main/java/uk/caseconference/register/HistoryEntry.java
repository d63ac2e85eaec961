package uk.caseconference.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change as a reader may see it: values the reader may not see are null and marked withheld. */
public record HistoryEntry(
        long version, Instant at, String userId, String userName, String agencyId, String verb, List<Field> changes) {

    public record Field(
            String field, @Nullable String from, @Nullable String to, boolean withheld) {}

    /** Whether there is anything in it besides what is withheld: an entry of which all is withheld is not shown. */
    public boolean showsSomething() {
        return changes.isEmpty() || changes.stream().anyMatch(c -> !c.withheld());
    }

    public static Connection<HistoryEntry> page(List<HistoryEntry> all, PageRequest page) {
        return Connection.slice(all, entry -> Long.toString(entry.version()), page);
    }
}
