package uk.caseconference.conference;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The record of a conference as it is, whoever may read it: for composing sealed minutes, never for an answer. */
@Component
public class WholeRecord {

    private final MongoOperations mongo;
    private final ConferenceMapper mapper;

    WholeRecord(MongoOperations mongo, ConferenceMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    public Optional<ConferenceRecord> of(String localId) {
        return Optional.ofNullable(mongo.findById(localId, Conference.class)).map(this::of);
    }

    ConferenceRecord of(Conference conference) {
        ConferenceView view = mapper.view(conference);
        return new ConferenceRecord(
                view,
                conference.attendance().entries(),
                mapper.views(view, conference.agenda().listings()));
    }
}
