package uk.caseconference.contribution;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;

/** A structured fact: what it is, its value, and the dates it covers. */
public record Fact(
        @NotNull @Line(max = 80) String name,
        @NotNull @Line(max = 500) String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    void check(String path, BiConsumer<String, String> faults) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.accept(path + ".to", "must not be before from");
        }
    }
}
