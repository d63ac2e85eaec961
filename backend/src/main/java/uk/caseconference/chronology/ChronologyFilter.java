package uk.caseconference.chronology;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;

/** Which part of a chronology is wanted; null leaves a condition out, both days are within. */
public record ChronologyFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<ChronologyKind> kinds) implements Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.accept("to", "must not be before from");
        }
    }

    boolean lets(ChronologyEntry entry, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (kinds == null || kinds.contains(entry.kind()));
    }
}
