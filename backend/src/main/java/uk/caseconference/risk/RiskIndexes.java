package uk.caseconference.risk;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class RiskIndexes {

    RiskIndexes(MongoOperations mongo) {
        mongo.indexOps(RiskInstrument.class)
                .createIndex(new Index().on("code", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        mongo.indexOps(RiskAssessment.class)
                .createIndex(new Index()
                        .on("access.caseFile", Sort.Direction.ASC)
                        .on("assessedOn", Sort.Direction.DESC)
                        .on("_id", Sort.Direction.DESC));
        mongo.indexOps(RiskAssessment.class).createIndex(new Index().on("caseFileId", Sort.Direction.ASC));
    }
}
