package uk.caseconference.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Cover;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.standing.AgencyRegister;

/** Answers the decision from the register as it is now. */
@Component
class EnforcedRegister implements AgencyRegister {

    private final MongoOperations mongo;
    private final Staff staff;
    private final Clock clock;

    EnforcedRegister(MongoOperations mongo, Staff staff, Clock clock) {
        this.mongo = mongo;
        this.staff = staff;
        this.clock = clock;
        mongo.indexOps(Agreement.class).createIndex(new Index().on("parties.agencyId", Sort.Direction.ASC));
        mongo.indexOps(StaffMember.class).createIndex(new Index().on("agencyId", Sort.Direction.ASC));
        mongo.indexOps(Agency.class).createIndex(new Index().on("name", Sort.Direction.ASC));
    }

    boolean isEmpty() {
        return !mongo.exists(new Query(), Agency.class);
    }

    @Override
    public Optional<AgencyKind> activeKind(String agencyId) {
        return Optional.ofNullable(mongo.findById(agencyId, Agency.class))
                .filter(Agency::isActive)
                .map(Agency::getKind);
    }

    @Override
    public Set<String> facilitatedBy(String agencyId) {
        return Optional.ofNullable(mongo.findById(agencyId, Agency.class))
                .filter(Agency::isActive)
                .map(Agency::getFacilitates)
                .orElse(Set.of());
    }

    /** Whether an active agency other than this one facilitates any of these areas. */
    boolean facilitatedByOther(String agencyId, Collection<String> areas) {
        Criteria other = Criteria.where("facilitates").in(areas);
        return mongo.exists(Query.query(other.and("active").is(true).and("_id").ne(agencyId)), Agency.class);
    }

    @Override
    public List<Cover> covers(String agencyId, Purpose purpose) {
        LocalDate today = LocalDate.now(clock);
        Criteria party = Criteria.where("parties.agencyId").is(agencyId);
        return mongo.find(Query.query(party), Agreement.class).stream()
                .filter(a -> a.inForceFor(agencyId, today) && a.getPurposes().contains(purpose))
                .map(a -> new Cover(a.id(), a.getAreas(), names(a)))
                .toList();
    }

    @Override
    public void seen(Actor actor) {
        staff.seen(actor);
    }

    private static Set<String> names(Agreement agreement) {
        return agreement.getCategories().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
