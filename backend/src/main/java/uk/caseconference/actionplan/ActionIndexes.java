package uk.caseconference.actionplan;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The indexes of plans and actions, each for a question that is asked. */
@Component
class ActionIndexes {

    ActionIndexes(MongoOperations mongo) {
        mongo.indexOps(ActionPlan.class)
                .createIndex(new Index().on("openFor", Sort.Direction.ASC).unique());
        mongo.indexOps(ActionPlan.class).createIndex(new Index().on("access.caseFile", Sort.Direction.ASC));
        mongo.indexOps(ActionPlan.class).createIndex(new Index().on("followUpDue", Sort.Direction.ASC));
        mongo.indexOps(Action.class)
                .createIndex(new Index()
                        .on("access.caseFile", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(Action.class)
                .createIndex(
                        new Index().on("owner.agencyId", Sort.Direction.ASC).on("dueOn", Sort.Direction.ASC));
        mongo.indexOps(Action.class).createIndex(new Index().on("offer.to.agencyId", Sort.Direction.ASC));
        mongo.indexOps(Action.class).createIndex(new Index().on("followUpDue", Sort.Direction.ASC));
    }
}
