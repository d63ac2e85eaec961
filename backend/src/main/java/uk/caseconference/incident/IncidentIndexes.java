package uk.caseconference.incident;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class IncidentIndexes {

    IncidentIndexes(MongoOperations mongo) {
        IndexOperations incidents = mongo.indexOps(Incident.class);
        incidents.createIndex(new Index()
                .on("access.caseFile", Sort.Direction.ASC)
                .on("occurredAt", Sort.Direction.ASC)
                .on("_id", Sort.Direction.ASC));
        incidents.createIndex(new Index().on("caseFileId", Sort.Direction.ASC));
        incidents.createIndex(new Index().on("group", Sort.Direction.ASC));
        incidents.createIndex(new Index().on("followUpDue", Sort.Direction.ASC));
    }
}
