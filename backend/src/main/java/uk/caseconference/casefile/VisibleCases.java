package uk.caseconference.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.access.standing.CaseRegister;

/** Tells the decision about items and people which cases reach them, by the decision about cases itself. */
@Component
class VisibleCases implements CaseRegister {

    private final MongoOperations mongo;
    private final Gatekeeper gatekeeper;

    VisibleCases(MongoOperations mongo, Gatekeeper gatekeeper) {
        this.mongo = mongo;
        this.gatekeeper = gatekeeper;
        index(new Index()
                .on("areaCode", Sort.Direction.ASC)
                .on("reference", Sort.Direction.ASC)
                .unique());
        index(new Index()
                .on("access.involved", Sort.Direction.ASC)
                .on("createdAt", Sort.Direction.DESC)
                .on("_id", Sort.Direction.DESC));
        index(new Index().on("access.subjects", Sort.Direction.ASC));
        index(new Index().on("links.caseFile", Sort.Direction.ASC));
        index(new Index().on("status", Sort.Direction.ASC).on("reviewOn", Sort.Direction.ASC));
        index(new Index().on("followUpDue", Sort.Direction.ASC));
    }

    @Override
    public Set<String> visibleCases(Actor actor) {
        return read(actor, new Criteria(), "_id").stream()
                .map(d -> d.getString("_id"))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean seesCase(Actor actor, String caseFile) {
        return actor.may(Permission.CASE_READ)
                && mongo.exists(Query.query(both(actor, Criteria.where("_id").is(caseFile))), CaseFile.class);
    }

    @Override
    public Set<String> visibleParties(Actor actor) {
        return read(actor, new Criteria(), "parties.personId").stream()
                .flatMap(d -> d.getList("parties", Document.class, List.of()).stream())
                .map(p -> p.getString("personId"))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean seesParty(Actor actor, String person) {
        return actor.may(Permission.CASE_READ)
                && mongo.exists(
                        Query.query(
                                both(actor, Criteria.where("access.subjects").is(person))),
                        CaseFile.class);
    }

    @Override
    public Set<String> casesConcerning(Set<String> people) {
        Query query = Query.query(Criteria.where("access.subjects").in(people));
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(CaseFile.class)).stream()
                .map(d -> d.getString("_id"))
                .collect(Collectors.toSet());
    }

    private List<Document> read(Actor actor, Criteria filter, String field) {
        if (!actor.may(Permission.CASE_READ)) {
            return List.of();
        }
        Query query = Query.query(both(actor, filter));
        query.fields().include(field);
        return mongo.find(query, Document.class, mongo.getCollectionName(CaseFile.class));
    }

    private Criteria both(Actor actor, Criteria filter) {
        return new Criteria().andOperator(gatekeeper.scope(actor, Permission.CASE_READ, ThingKind.CASE_FILE), filter);
    }

    private void index(Index index) {
        mongo.indexOps(CaseFile.class).createIndex(index);
    }
}
