package uk.caseconference.agency;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.shared.GlobalId;

/** The staff of agencies, kept up to date from the tokens they use. */
@Component
public class Staff {

    private final MongoOperations mongo;
    private final Gatekeeper gatekeeper;
    private final Clock clock;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Staff(MongoOperations mongo, Gatekeeper gatekeeper, Clock clock) {
        this.mongo = mongo;
        this.gatekeeper = gatekeeper;
        this.clock = clock;
    }

    void seen(Actor actor) {
        String now = actor.agencyId() + "\n" + actor.name();
        if (!now.equals(known.get(actor.userId()))) {
            StaffMember before = mongo.findById(actor.userId(), StaffMember.class);
            if (before == null || !before.isStill(actor.name(), actor.agencyId())) {
                mongo.save(new StaffMember(actor.userId(), actor.name(), actor.agencyId(), clock.instant()));
            }
            known.put(actor.userId(), now);
        }
    }

    public List<StaffMember> of(Actor actor, String agencyGlobalId) {
        gatekeeper.require(actor, Permission.AGENCY_READ);
        String agency = GlobalId.local(Agency.KIND.name(), agencyGlobalId);
        List<StaffMember> members = mongo.find(
                Query.query(Criteria.where("agencyId").is(agency))
                        .with(Sort.by("name"))
                        .limit(500),
                StaffMember.class);
        members.forEach(m -> actor.trail().show("StaffMember", m.userId()));
        return members;
    }
}
