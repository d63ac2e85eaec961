package uk.caseconference.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.shared.Line;

/** Which of the cases one may see are wanted; null leaves a condition out. */
public record CaseFilter(
        @Nullable @Line(max = 20) String areaCode,
        @Nullable List<CaseStatus> status,
        @Nullable List<CaseCategory> category,
        @Nullable @Line(max = 40) String reference,
        @Nullable String leadAgencyCode,
        @Nullable LocalDate reviewOnOrBefore) {

    Criteria criteria() {
        List<Criteria> all = new ArrayList<>(List.of(new Criteria()));
        if (areaCode != null) {
            all.add(Criteria.where("areaCode").is(areaCode));
        }
        if (status != null) {
            all.add(Criteria.where("status").in(status));
        }
        if (category != null) {
            all.add(Criteria.where("category").in(category));
        }
        if (reference != null) {
            all.add(Criteria.where("reference").is(reference));
        }
        if (leadAgencyCode != null) {
            all.add(Criteria.where("leadAgencyId").is(leadAgencyCode));
        }
        if (reviewOnOrBefore != null) {
            all.add(Criteria.where("reviewOn").lte(reviewOnOrBefore));
        }
        return new Criteria().andOperator(all);
    }
}
