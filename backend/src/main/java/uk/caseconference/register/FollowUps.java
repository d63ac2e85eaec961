package uk.caseconference.register;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs what must follow a change. The document itself says that something is still to follow, so a crash forgets
 * nothing: what is left is followed up at the next start and at every sweep.
 */
@Component
class FollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final MongoOperations mongo;
    private final ObjectProvider<FollowUp<?>> followUps;

    FollowUps(MongoOperations mongo, ObjectProvider<FollowUp<?>> followUps) {
        this.mongo = mongo;
        this.followUps = followUps;
    }

    boolean has(Kind<?> kind) {
        return followUps.stream().anyMatch(f -> f.of().equals(kind));
    }

    <A extends Aggregate> void after(Kind<A> kind, A aggregate) {
        if (!aggregate.followUpDue()) {
            return;
        }
        try {
            of(kind).forEach(f -> f.follow(aggregate));
            Criteria unchanged =
                    Criteria.where("_id").is(aggregate.id()).and("lastChange").is(aggregate.lastChange());
            // by the collection's name: with the class, the template would count it as another version
            mongo.updateFirst(
                    Query.query(unchanged),
                    new Update().set("followUpDue", false),
                    mongo.getCollectionName(kind.aggregate()));
        } catch (RuntimeException later) {
            // the change itself is done and acknowledged; the sweep tries again
            LOG.warn(
                    "Follow-up of {} is put off: {}",
                    kind.name(),
                    later.getClass().getSimpleName());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sweep() {
        followUps.stream().map(FollowUp::of).distinct().forEach(this::sweep);
    }

    private <A extends Aggregate> void sweep(Kind<A> kind) {
        Query due = Query.query(Criteria.where("followUpDue").is(true));
        mongo.find(due, kind.aggregate()).forEach(a -> after(kind, a));
    }

    @SuppressWarnings("unchecked")
    private <A extends Aggregate> List<FollowUp<A>> of(Kind<A> kind) {
        return followUps.stream()
                .filter(f -> f.of().equals(kind))
                .map(f -> (FollowUp<A>) f)
                .toList();
    }
}
