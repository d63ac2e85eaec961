package uk.caseconference.incident;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Installation;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;
import uk.caseconference.register.Registrar;

/** Brings along the other records of an incident when one of them is linked to yet another. */
@Component
class GroupFollowUp implements FollowUp<Incident> {

    private final Registrar registrar;

    GroupFollowUp(Registrar registrar) {
        this.registrar = registrar;
    }

    @Override
    public Kind<Incident> of() {
        return Incident.KIND;
    }

    @Override
    public void follow(Incident linked) {
        String former = linked.formerGroup();
        if (former != null) {
            registrar.settleWhere(
                    Installation.acting("followLink"),
                    Incident.KIND,
                    Criteria.where("group").is(former),
                    i -> i.joinGroup(linked.getGroup()));
        }
    }
}
