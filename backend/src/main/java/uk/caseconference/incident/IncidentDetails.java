package uk.caseconference.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;
import uk.caseconference.casefile.NsirCategory;
import uk.caseconference.register.Change;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;

/**
 * What happened, when and where, and who said so.
 *
 * @param category the category of data it is, which decides whose agreement covers it
 * @param until the end of the range where the moment is not known exactly
 * @param type in the words of the reporter's own list
 * @param source where the reporter has it from: a log, a diary, a visit
 * @param reporter who told of it, by role and never by name
 */
public record IncidentDetails(
        @NotNull DataCategory category,
        @NotNull Instant occurredAt,
        @Nullable Instant until,
        @Nullable @Line(max = 200) String place,
        @NotNull NsirCategory nsirCategory,
        @NotNull @Line(max = 80) String type,
        @NotNull @Size(max = 15) List<@NotNull Qualifier> qualifiers,
        @Nullable @Line(max = 80) String source,
        @Nullable @Line(max = 80) String sourceReference,
        @Nullable ReporterRole reporter,
        @NotNull @Prose(max = 2000) String summary,
        @Nullable @Prose(max = 2000) String harm) {

    void check(BiConsumer<String, String> faults) {
        if (until != null && occurredAt != null && until.isBefore(occurredAt)) {
            faults.accept("details.until", "must not be before occurredAt");
        }
    }

    /** Every field that a correction changes. */
    Change changeTo(IncidentDetails corrected) {
        String guard = CategoryGuard.of(category, corrected.category);
        return Change.of("CORRECTED")
                .guarded(guard, "category", category, corrected.category)
                .guarded(guard, "occurredAt", occurredAt, corrected.occurredAt)
                .guarded(guard, "until", until, corrected.until)
                .guarded(guard, "place", place, corrected.place)
                .guarded(guard, "nsirCategory", nsirCategory, corrected.nsirCategory)
                .guarded(guard, "type", type, corrected.type)
                .guarded(guard, "qualifiers", qualifiers, corrected.qualifiers)
                .guarded(guard, "source", source, corrected.source)
                .guarded(guard, "sourceReference", sourceReference, corrected.sourceReference)
                .guarded(guard, "reporter", reporter, corrected.reporter)
                .guarded(guard, "summary", summary, corrected.summary)
                .guarded(guard, "harm", harm, corrected.harm);
    }

    Instant end() {
        return until == null ? occurredAt : until;
    }
}
