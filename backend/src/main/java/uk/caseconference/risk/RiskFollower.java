package uk.caseconference.risk;

import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFollower;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.Referral;
import uk.caseconference.register.Registrar;

/** Keeps assessments in line with whom their case concerns. */
@Component
class RiskFollower implements CaseFollower {

    private final Registrar registrar;

    RiskFollower(Registrar registrar) {
        this.registrar = registrar;
    }

    @Override
    public void follow(Actor service, CaseInHand caseFile, Referral referral) {
        Criteria behind =
                Criteria.where("caseFileId").is(caseFile.id()).and("subjects").ne(List.copyOf(caseFile.partyIds()));
        registrar.settleWhere(service, RiskAssessment.KIND, behind, a -> a.concern(caseFile.partyIds()));
    }
}
