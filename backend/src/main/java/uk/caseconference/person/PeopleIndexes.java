package uk.caseconference.person;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

/** One index for each way people are looked for: in order, by name, by sound, by identifier. */
@Component
class PeopleIndexes {

    PeopleIndexes(MongoOperations mongo) {
        IndexOperations people = mongo.indexOps(Person.class);
        people.createIndex(new Index()
                .on("access.area", Direction.ASC)
                .on("sortName", Direction.ASC)
                .on("_id", Direction.ASC));
        people.createIndex(new Index().on("access.area", Direction.ASC).on("nameWords", Direction.ASC));
        people.createIndex(new Index().on("access.area", Direction.ASC).on("nameSounds", Direction.ASC));
        people.createIndex(new Index().on("registerNames", Direction.ASC));
        people.createIndex(new Index().on("identifiers.value", Direction.ASC));
    }
}
