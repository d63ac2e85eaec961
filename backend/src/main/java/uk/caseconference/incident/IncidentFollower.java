package uk.caseconference.incident;

import java.time.Clock;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFollower;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.Referral;
import uk.caseconference.casefile.ReferredIncident;
import uk.caseconference.register.Registrar;

/** Makes the incidents a referral rests on records of the agency that referred, and keeps records in line with a case. */
@Component
class IncidentFollower implements CaseFollower {

    private final Registrar registrar;
    private final Clock clock;

    IncidentFollower(Registrar registrar, Clock clock) {
        this.registrar = registrar;
        this.clock = clock;
    }

    @Override
    public void follow(Actor service, CaseInHand caseFile, Referral referral) {
        for (int i = 0; i < referral.incidents().size(); i++) {
            ReferredIncident told = referral.incidents().get(i);
            registrar.settleNew(
                    service,
                    Incident.KIND,
                    caseFile.id() + "." + i,
                    id -> Incident.referred(id, caseFile, referral, told, clock.instant()));
        }
        Criteria behind =
                Criteria.where("caseFileId").is(caseFile.id()).and("subjects").ne(List.copyOf(caseFile.partyIds()));
        registrar.settleWhere(service, Incident.KIND, behind, i -> i.concern(caseFile.partyIds()));
    }
}
