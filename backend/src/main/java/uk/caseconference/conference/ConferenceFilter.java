package uk.caseconference.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.shared.Line;

/** Which of the conferences one may see are wanted; null leaves a condition out. */
public record ConferenceFilter(
        @Nullable @Line(max = 20) String areaCode,
        @Nullable List<ConferenceStatus> status,
        @Nullable List<ConferenceKind> kind,
        @Nullable Instant from,
        @Nullable Instant to) {

    Criteria criteria() {
        List<Criteria> all = new ArrayList<>(List.of(new Criteria()));
        if (areaCode != null) {
            all.add(Criteria.where("areaCode").is(areaCode));
        }
        if (status != null) {
            all.add(Criteria.where("status").in(status));
        }
        if (kind != null) {
            all.add(Criteria.where("kind").in(kind));
        }
        if (from != null) {
            all.add(Criteria.where("startsAt").gte(from));
        }
        if (to != null) {
            all.add(Criteria.where("startsAt").lt(to));
        }
        return new Criteria().andOperator(all);
    }
}
