package uk.caseconference.casefile;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Gives out references people can say on the phone: HH-2026-0041, unique in an area. A number is never given twice. */
@Component
class References {

    private final MongoOperations mongo;

    References(MongoOperations mongo) {
        this.mongo = mongo;
    }

    String next(String areaCode, int year) {
        return "HH-%d-%04d".formatted(year, number("HH/" + areaCode + "/" + year));
    }

    private long number(String sequence) {
        Query query = Query.query(Criteria.where("_id").is(sequence));
        Update oneMore = new Update().inc("given", 1L);
        // the image before the update is the one that every store gives each caller its own of
        FindAndModifyOptions before =
                FindAndModifyOptions.options().upsert(true).returnNew(false);
        try {
            Document was = mongo.findAndModify(query, oneMore, before, Document.class, "counters");
            return was == null ? 1 : was.getLong("given") + 1;
        } catch (DuplicateKeyException another) {
            return number(sequence);
        }
    }
}
