package uk.caseconference.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.access.DataCategory;
import uk.caseconference.shared.Line;

/** Which of the contributions one may read are wanted; null leaves a condition out. */
public record ContributionFilter(
        @Nullable @Line(max = 100) String text,
        @Nullable List<DataCategory> category,
        @Nullable List<Knowledge> knowledge,
        @Nullable String agencyCode) {

    Criteria criteria() {
        List<Criteria> all = new ArrayList<>(List.of(new Criteria()));
        if (text != null) {
            all.add(Criteria.where("text").regex(Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE)));
        }
        if (category != null) {
            all.add(Criteria.where("category").in(category));
        }
        if (knowledge != null) {
            all.add(Criteria.where("knowledge").in(knowledge));
        }
        if (agencyCode != null) {
            all.add(Criteria.where("originator").is(agencyCode));
        }
        return new Criteria().andOperator(all);
    }
}
