package uk.caseconference.minutes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import uk.caseconference.register.Kind;

@Configuration(proxyBeanMethods = false)
class MinutesIndexes {

    MinutesIndexes(MongoOperations mongo) {
        mongo.indexOps(Minutes.class)
                .createIndex(new Index()
                        .on("held.conferenceId", Sort.Direction.ASC)
                        .on("edition", Sort.Direction.DESC)
                        .unique());
        mongo.indexOps(Minutes.class).createIndex(new Index().on("followUpDue", Sort.Direction.ASC));
    }

    @Bean
    Kind<Minutes> minutesKind() {
        return Minutes.KIND;
    }
}
