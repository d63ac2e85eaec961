package uk.caseconference.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import uk.caseconference.register.Unguarded;
import uk.caseconference.shared.Inputs;

/** Actions as readers and other features come by them. */
@Service
public class Actions {

    private final Lookup lookup;
    private final History history;
    private final CaseFiles caseFiles;
    private final ActionMapper mapper;
    private final Inputs inputs;
    private final Unguarded unguarded;
    private final Clock clock;

    Actions(
            Lookup lookup,
            History history,
            CaseFiles caseFiles,
            ActionMapper mapper,
            Inputs inputs,
            Unguarded unguarded,
            Clock clock) {
        this.lookup = lookup;
        this.history = history;
        this.caseFiles = caseFiles;
        this.mapper = mapper;
        this.inputs = inputs;
        this.unguarded = unguarded;
        this.clock = clock;
    }

    public Optional<ActionView> action(Actor actor, String id) {
        return lookup.find(actor, Action.KIND, id).map(this::view);
    }

    public Connection<ActionView> ofCase(
            Actor actor, String caseFileId, @Nullable ActionFilter filter, PageRequest page) {
        ActionFilter wanted = filter == null ? ActionFilter.EVERYTHING : filter;
        inputs.require(wanted);
        CaseInHand caseFile = caseFiles.inHand(actor, Permission.CASE_READ, caseFileId);
        Criteria criteria = wanted.criteria(today());
        return lookup.pageWithin(actor, caseFile, Action.KIND, criteria, Ordering.by("number"), page)
                .map(this::view);
    }

    /** All of one case that the actor may see. */
    List<ActionView> allOf(Actor actor, CaseInHand caseFile) {
        return lookup.listWithin(actor, caseFile, Action.KIND, new Criteria(), Ordering.by("number")).stream()
                .map(this::view)
                .toList();
    }

    /** What was agreed at these listings, whoever may read it: for composing sealed minutes, never for an answer. */
    public List<ActionView> forTheRecord(Collection<String> listingIds) {
        return recorded(Criteria.where("listingId").in(listingIds));
    }

    /** What had been agreed in these cases before and is still owed, or was not possible: for the same only. */
    public List<ActionView> outstandingForTheRecord(Collection<String> caseFileIds, LocalDate agreedBefore) {
        return recorded(Criteria.where("caseFileId")
                .in(caseFileIds)
                .and("agreedOn")
                .lt(agreedBefore)
                .and("status")
                .nin(ActionStatus.COMPLETED, ActionStatus.CANCELLED));
    }

    private List<ActionView> recorded(Criteria criteria) {
        return unguarded.list(Action.KIND, criteria, Ordering.by("number")).stream()
                .map(this::view)
                .toList();
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Action.KIND, lookup.load(actor, Action.KIND, id), guard -> false);
    }

    private ActionView view(Action action) {
        return mapper.view(action, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
