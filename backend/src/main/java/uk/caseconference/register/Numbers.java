package uk.caseconference.register;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Gives out the numbers of a sequence, from 1, each to one caller only. A number is never given twice. */
@Component
public class Numbers {

    private final MongoOperations mongo;

    Numbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public int next(String sequence) {
        Query query = Query.query(Criteria.where("_id").is(sequence));
        Update oneMore = new Update().inc("given", 1L);
        // the image before the update is the one that every store gives each caller its own of
        FindAndModifyOptions before =
                FindAndModifyOptions.options().upsert(true).returnNew(false);
        try {
            org.bson.Document was = mongo.findAndModify(query, oneMore, before, org.bson.Document.class, "counters");
            return was == null ? 1 : Math.toIntExact(was.getLong("given") + 1);
        } catch (DuplicateKeyException another) {
            return next(sequence);
        }
    }
}
