package uk.caseconference.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.caseconference.register.Unguarded;

/** The record of a conference as it is, whoever may read it: for composing sealed minutes, never for an answer. */
@Component
public class WholeRecord {

    private final Unguarded unguarded;
    private final ConferenceMapper mapper;

    WholeRecord(Unguarded unguarded, ConferenceMapper mapper) {
        this.unguarded = unguarded;
        this.mapper = mapper;
    }

    public Optional<ConferenceRecord> of(String localId) {
        return unguarded.find(Conference.KIND, localId).map(this::of);
    }

    ConferenceRecord of(Conference conference) {
        ConferenceView view = mapper.view(conference);
        return new ConferenceRecord(
                view,
                conference.attendance().entries(),
                mapper.views(view, conference.agenda().listings()));
    }
}
