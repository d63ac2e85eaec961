package uk.caseconference.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.shared.Line;

/** Which of the actions one may see are wanted; null leaves a condition out. */
public record ActionFilter(
        @Nullable List<ActionStatus> status,
        @Nullable @Line String ownerAgencyCode,
        @Nullable Boolean overdue) {

    static final ActionFilter EVERYTHING = new ActionFilter(null, null, null);

    Criteria criteria(LocalDate today) {
        List<Criteria> all = new ArrayList<>(List.of(new Criteria()));
        if (status != null) {
            all.add(Criteria.where("status").in(status));
        }
        if (ownerAgencyCode != null) {
            all.add(Criteria.where("owner.agencyId").is(ownerAgencyCode));
        }
        if (overdue != null) {
            Criteria isOverdue = new Criteria()
                    .andOperator(
                            Criteria.where("status").in(ActionStatus.live()),
                            Criteria.where("dueOn").lt(today));
            all.add(overdue ? isOverdue : new Criteria().norOperator(isOverdue));
        }
        return new Criteria().andOperator(all);
    }
}
