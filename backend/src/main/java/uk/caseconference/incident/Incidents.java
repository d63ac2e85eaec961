package uk.caseconference.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
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

/** Incidents as readers and other features come by them. */
@Service
public class Incidents {

    /** In the order they happened. */
    private static final Ordering IN_TIME = Ordering.by("occurredAt");

    private final Lookup lookup;
    private final CaseFiles cases;
    private final History history;
    private final IncidentMapper mapper;
    private final Inputs inputs;

    Incidents(Lookup lookup, CaseFiles cases, History history, IncidentMapper mapper, Inputs inputs) {
        this.lookup = lookup;
        this.cases = cases;
        this.history = history;
        this.mapper = mapper;
        this.inputs = inputs;
    }

    public Optional<IncidentView> incident(Actor actor, String id) {
        return lookup.find(actor, Incident.KIND, id).map(mapper::view);
    }

    public Connection<IncidentView> page(
            Actor actor, String caseFileId, @Nullable IncidentFilter filter, PageRequest page) {
        IncidentFilter wanted = filter == null ? IncidentFilter.EVERYTHING : filter;
        inputs.require(wanted);
        return lookup.pageWithin(actor, inHand(actor, caseFileId), Incident.KIND, wanted.criteria(), IN_TIME, page)
                .map(mapper::view);
    }

    /** How many incidents the records that the reader may see, and their agencies stand by, tell of. */
    public int count(Actor actor, String caseFileId) {
        return lookup.distinctWithin(actor, inHand(actor, caseFileId), Incident.KIND, standing(), "group");
    }

    /** Every record of a case that the reader may see and its agency stands by, in the order they happened. */
    public List<IncidentView> of(Actor actor, CaseInHand caseFile) {
        return lookup.listWithin(actor, caseFile, Incident.KIND, standing(), IN_TIME).stream()
                .map(mapper::view)
                .toList();
    }

    /** The records the reader may see of the same incidents, these among them, by what they share. */
    public Map<String, List<IncidentView>> byGroup(Actor actor, Collection<String> groups) {
        Criteria these = standing().and("group").in(Set.copyOf(groups));
        return lookup.list(actor, Incident.KIND, these, IN_TIME).stream()
                .map(mapper::view)
                .collect(Collectors.groupingBy(IncidentView::group));
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        Incident incident = lookup.load(actor, Incident.KIND, id);
        return history.of(Incident.KIND, incident, guard -> CategoryGuard.opensTo(actor, incident, guard));
    }

    private static Criteria standing() {
        return Criteria.where("status").is(IncidentStatus.RECORDED);
    }

    private CaseInHand inHand(Actor actor, String caseFileId) {
        return cases.inHand(actor, Permission.CASE_READ, caseFileId);
    }
}
