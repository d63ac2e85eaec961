package uk.caseconference.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.Prose;
import uk.caseconference.shared.Rule;

/**
 * An incident a referral rests on; it becomes an incident of the case.
 *
 * @param until the end of the range where the moment is not known exactly, or null
 */
public record ReferredIncident(
        @NotNull Instant occurredAt,
        @Nullable Instant until,
        @NotNull NsirCategory category,
        @NotNull @Line(max = 80) String type,
        @Nullable @Line(max = 200) String place,
        @Nullable @Line(max = 80) String sourceReference,
        @NotNull @Prose(max = 2000) String summary) {

    static final Rule HAPPENED =
            Rule.of("case.incident-happened", "The incidents of a referral must not lie in the future, nor end there.");

    boolean over(Instant now) {
        return !(until == null ? occurredAt : until).isAfter(now);
    }
}
