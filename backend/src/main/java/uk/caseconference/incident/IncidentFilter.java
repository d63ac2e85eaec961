package uk.caseconference.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.casefile.NsirCategory;
import uk.caseconference.shared.Line;

/** Which of the incidents one may see are wanted; null leaves a condition out. */
public record IncidentFilter(
        @Nullable List<NsirCategory> nsirCategory,
        @Nullable List<Qualifier> qualifier,
        @Nullable @Line(max = 80) String type,
        @Nullable @Line(max = 80) String reportedBy,
        @Nullable IncidentStatus status,
        @Nullable Instant from,
        @Nullable Instant to) {

    static final IncidentFilter EVERYTHING = new IncidentFilter(null, null, null, null, null, null, null);

    Criteria criteria() {
        List<Criteria> all = new ArrayList<>(List.of(new Criteria()));
        if (nsirCategory != null) {
            all.add(Criteria.where("details.nsirCategory").in(nsirCategory));
        }
        if (qualifier != null) {
            all.add(Criteria.where("details.qualifiers").in(qualifier));
        }
        if (type != null) {
            all.add(Criteria.where("details.type").is(type));
        }
        if (reportedBy != null) {
            all.add(Criteria.where("reportedBy").is(reportedBy));
        }
        if (status != null) {
            all.add(Criteria.where("status").is(status));
        }
        if (from != null) {
            all.add(Criteria.where("occurredAt").gte(from));
        }
        if (to != null) {
            all.add(Criteria.where("occurredAt").lt(to));
        }
        return new Criteria().andOperator(all);
    }
}
