package uk.caseconference.conference;

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
import uk.caseconference.access.standing.AttendanceRegister;

/** Tells the decision who was present at what, from the attendance as it is recorded now. */
@Component
class ConferenceRegister implements AttendanceRegister {

    static final String CASE = "agenda.listings.caseFile";
    static final String ASKED = "agenda.listings.asked";

    private final MongoOperations mongo;

    ConferenceRegister(MongoOperations mongo) {
        this.mongo = mongo;
        index(new Index()
                .on("access.involved", Sort.Direction.ASC)
                .on("startsAt", Sort.Direction.ASC)
                .on("_id", Sort.Direction.ASC));
        index(new Index().on(CASE, Sort.Direction.ASC));
        index(new Index().on(ASKED, Sort.Direction.ASC));
        index(new Index().on("heard.userId", Sort.Direction.ASC));
        index(new Index().on("followUpDue", Sort.Direction.ASC));
    }

    @Override
    public Set<String> listingsAttended(String userId, String agencyId) {
        Query query = Query.query(Criteria.where("heard.userId").is(userId));
        query.fields().include("heard");
        return mongo.find(query, Document.class, mongo.getCollectionName(Conference.class)).stream()
                .flatMap(d -> d.getList("heard", Document.class, List.of()).stream())
                .filter(h -> userId.equals(h.getString("userId")) && agencyId.equals(h.getString("agencyId")))
                .flatMap(h -> h.getList("listings", String.class, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether another conference that is still to be held, or was, has listed this case since. */
    boolean listedSince(Listing listing) {
        Criteria since = Criteria.where("agenda.listings")
                .elemMatch(Criteria.where("caseFile")
                        .is(listing.getCaseFile())
                        .and("listedAt")
                        .gt(listing.getListedAt()));
        return mongo.exists(Query.query(since.and("status").ne(ConferenceStatus.CANCELLED)), Conference.class);
    }

    private void index(Index index) {
        mongo.indexOps(Conference.class).createIndex(index);
    }
}
