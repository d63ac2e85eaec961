package uk.caseconference.actionplan.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.actionplan.ActionFilter;
import uk.caseconference.actionplan.ActionOwner;
import uk.caseconference.actionplan.ActionView;
import uk.caseconference.actionplan.Actions;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.work.WorkItem;

@Controller
class ActionController implements NodeSource {

    private final Actions actions;
    private final CaseFiles caseFiles;
    private final AgencyService agencies;

    ActionController(Actions actions, CaseFiles caseFiles, AgencyService agencies) {
        this.actions = actions;
        this.caseFiles = caseFiles;
        this.agencies = agencies;
    }

    @QueryMapping
    Optional<ActionView> action(@ContextValue Actor actor, @Argument String id) {
        return actions.action(actor, id);
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<ActionView> actions(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable ActionFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return actions.ofCase(actor, caseFile.id(), filter, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Action")
    @Nullable
    String listingId(ActionView action) {
        return action.listingId() == null ? null : GlobalId.of("Listing", action.listingId());
    }

    @SchemaMapping(typeName = "Action")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            ActionView action,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(actions.history(actor, action.id()), PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "WorkItem", field = "action")
    @Nullable
    ActionView owed(WorkItem item) {
        return item.source() instanceof ActionView action ? action : null;
    }

    @BatchMapping(typeName = "Action")
    Map<ActionView, CaseFileView> caseFile(@ContextValue Actor actor, List<ActionView> actions) {
        List<String> ids =
                actions.stream().map(ActionView::caseFileId).distinct().toList();
        Map<String, CaseFileView> found = caseFiles.byLocalIds(actor, ids);
        return actions.stream()
                .filter(a -> found.containsKey(a.caseFileId()))
                .collect(Collectors.toMap(Function.identity(), a -> found.get(a.caseFileId()), (a, b) -> a));
    }

    @BatchMapping(typeName = "ActionOwner")
    Map<ActionOwner, AgencyView> agency(@ContextValue Actor actor, List<ActionOwner> owners) {
        List<String> codes =
                owners.stream().map(ActionOwner::agencyId).distinct().toList();
        Map<String, AgencyView> found = agencies.byCodes(actor, codes);
        return owners.stream()
                .filter(o -> found.containsKey(o.agencyId()))
                .collect(Collectors.toMap(Function.identity(), o -> found.get(o.agencyId()), (a, b) -> a));
    }

    @Override
    public String type() {
        return "Action";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return actions.action(actor, globalId);
    }
}
