package uk.caseconference.contribution;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.shared.Inputs;

/** Contributions as readers and other features come by them. */
@Service
public class Contributions {

    private final Lookup lookup;
    private final CaseFiles caseFiles;
    private final History history;
    private final ContributionMapper mapper;
    private final Inputs inputs;
    private final MongoOperations mongo;

    Contributions(
            Lookup lookup,
            CaseFiles caseFiles,
            History history,
            ContributionMapper mapper,
            Inputs inputs,
            MongoOperations mongo) {
        this.lookup = lookup;
        this.caseFiles = caseFiles;
        this.history = history;
        this.mapper = mapper;
        this.inputs = inputs;
        this.mongo = mongo;
        mongo.indexOps(Contribution.class)
                .createIndex(new Index()
                        .on("access.caseFile", Sort.Direction.ASC)
                        .on("createdAt", Sort.Direction.DESC)
                        .on("_id", Sort.Direction.DESC));
        mongo.indexOps(Contribution.class).createIndex(new Index().on("listing", Sort.Direction.ASC));
        mongo.indexOps(Contribution.class).createIndex(new Index().on("access.involved", Sort.Direction.ASC));
    }

    public Optional<ContributionView> contribution(Actor actor, String id) {
        return lookup.find(actor, Contribution.KIND, id).map(mapper::view);
    }

    /** The contributions of one case, latest first. */
    public Connection<ContributionView> of(
            Actor actor, String caseFileId, ContributionFilter filter, PageRequest page) {
        inputs.require(filter);
        CaseInHand inHand = caseFiles.inHand(actor, Permission.CASE_READ, caseFileId);
        return lookup.pageWithin(actor, inHand, Contribution.KIND, filter.criteria(), Ordering.newestFirst(), page)
                .map(mapper::view);
    }

    /** The contributions one may read, over all cases, latest first. */
    public Connection<ContributionView> search(Actor actor, ContributionFilter filter, PageRequest page) {
        inputs.require(filter);
        actor.trail().search();
        return lookup.page(actor, Contribution.KIND, filter.criteria(), Ordering.newestFirst(), page)
                .map(mapper::view);
    }

    /** All of one case that the actor may read, oldest first; for what is told in order of time. */
    public List<ContributionView> inOrder(Actor actor, CaseInHand inHand) {
        return lookup.listWithin(actor, inHand, Contribution.KIND, new Criteria(), Ordering.oldestFirst()).stream()
                .map(mapper::view)
                .toList();
    }

    /** Those of these that the actor may read now, by local id, in one round trip. */
    public Map<String, ContributionView> byLocalIds(Actor actor, Collection<String> localIds) {
        return lookup.byIds(actor, Contribution.KIND, localIds).stream()
                .map(mapper::view)
                .collect(Collectors.toMap(ContributionView::localId, Function.identity()));
    }

    /** What stands for these listings, whoever may read it: for composing sealed minutes, never for an answer. */
    public List<ContributionView> forTheRecord(Collection<String> listingIds) {
        Criteria standing =
                Criteria.where("listing").in(listingIds).and("status").is(ContributionStatus.SUBMITTED);
        return mongo.find(Query.query(standing).with(Sort.by("createdAt", "_id")), Contribution.class).stream()
                .map(mapper::view)
                .toList();
    }

    /** For each listing, which agencies have returned their research and when first; says nothing of what. */
    public Map<String, Map<String, Instant>> returns(Collection<String> listingIds) {
        Query query = Query.query(Criteria.where("listing").in(listingIds)).with(Sort.by("createdAt"));
        query.fields().include("listing", "originator", "createdAt");
        Map<String, Map<String, Instant>> returns = new HashMap<>();
        for (Document d : mongo.find(query, Document.class, mongo.getCollectionName(Contribution.class))) {
            returns.computeIfAbsent(d.getString("listing"), l -> new HashMap<>())
                    .putIfAbsent(
                            d.getString("originator"), d.getDate("createdAt").toInstant());
        }
        return returns;
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Contribution.KIND, lookup.load(actor, Contribution.KIND, id), guard -> false);
    }
}
