package uk.caseconference.minutes;

import java.time.Clock;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.ConferenceClosed;
import uk.caseconference.conference.ConferenceRecord;
import uk.caseconference.register.Registrar;

/** When a conference closes, or its attendance is corrected afterwards, its minutes are drafted from the record. */
@Component
class MinutesAtClose implements ConferenceClosed {

    private final Registrar registrar;
    private final Composer composer;
    private final Clock clock;

    MinutesAtClose(Registrar registrar, Composer composer, Clock clock) {
        this.registrar = registrar;
        this.composer = composer;
        this.clock = clock;
    }

    @Override
    public void closed(Actor service, ConferenceRecord record) {
        MinutesContent content = composer.compose(record);
        String conference = record.conference().localId();
        registrar.settleNew(
                service,
                Minutes.KIND,
                conference + ".1",
                id -> new Minutes(id, Held.of(record.conference()), content, clock.instant()));
        Criteria draft =
                Criteria.where("held.conferenceId").is(conference).and("status").is(MinutesStatus.DRAFT);
        registrar.settleWhere(service, Minutes.KIND, draft, m -> m.follow(content));
    }
}
