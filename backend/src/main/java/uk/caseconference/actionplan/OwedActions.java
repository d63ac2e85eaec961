package uk.caseconference.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.work.WorkItem;
import uk.caseconference.work.WorkKind;
import uk.caseconference.work.WorkScope;
import uk.caseconference.work.WorkSource;

/** The actions somebody owes, and those they are asked to take over, in all cases at once. */
@Component
class OwedActions implements WorkSource {

    private final Lookup lookup;
    private final ActionMapper mapper;
    private final Clock clock;

    OwedActions(Lookup lookup, ActionMapper mapper, Clock clock) {
        this.lookup = lookup;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> owed(Actor actor, WorkScope scope) {
        Criteria owed = new Criteria()
                .andOperator(
                        Criteria.where("status").in(ActionStatus.live()),
                        new Criteria().orOperator(of(actor, scope, "owner"), of(actor, scope, "offer.to")));
        return lookup.list(actor, Action.KIND, owed, Ordering.by("dueOn")).stream()
                .map(action -> work(actor, action))
                .toList();
    }

    private static Criteria of(Actor actor, WorkScope scope, String who) {
        Criteria agency = Criteria.where(who + ".agencyId").is(actor.agencyId());
        return scope == WorkScope.ME ? agency.and(who + ".userId").is(actor.userId()) : agency;
    }

    private WorkItem work(Actor actor, Action action) {
        ActionView view = mapper.view(action, LocalDate.now(clock));
        boolean own = action.isOwnedBy(actor.agencyId());
        return new WorkItem(
                own ? WorkKind.ACTION : WorkKind.ACTION_OFFER,
                view.id(),
                view.caseReference(),
                view.dueOn(),
                // what is only on offer is late for its owner, not for whoever is asked to take it over
                own ? view.overdueDays() : 0,
                view);
    }
}
