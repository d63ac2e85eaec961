package uk.caseconference.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Aggregates as they are, whoever may see them: for what the installation itself does, never for an answer. */
@Component
public class Unguarded {

    private final MongoOperations mongo;

    Unguarded(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public <A extends Aggregate> Optional<A> find(Kind<A> kind, String localId) {
        return Optional.ofNullable(mongo.findById(localId, kind.aggregate()));
    }

    public <A extends Aggregate> List<A> list(Kind<A> kind, Criteria filter, Ordering ordering) {
        return mongo.find(Query.query(filter).with(ordering.sort()), kind.aggregate());
    }
}
