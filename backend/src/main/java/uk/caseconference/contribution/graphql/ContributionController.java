package uk.caseconference.contribution.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.contribution.AddContribution;
import uk.caseconference.contribution.ChangeHandling;
import uk.caseconference.contribution.ContributionFilter;
import uk.caseconference.contribution.ContributionService;
import uk.caseconference.contribution.ContributionView;
import uk.caseconference.contribution.Contributions;
import uk.caseconference.contribution.Listings;
import uk.caseconference.contribution.WithdrawContribution;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ContributionController implements NodeSource {

    private static final ContributionFilter EVERYTHING = new ContributionFilter(null, null, null, null);

    record ContributionPayload(ContributionView contribution) {}

    private final Contributions contributions;
    private final ContributionService service;
    private final CaseFiles caseFiles;
    private final AgencyService agencies;
    private final ObjectProvider<Listings> listings;

    ContributionController(
            Contributions contributions,
            ContributionService service,
            CaseFiles caseFiles,
            AgencyService agencies,
            ObjectProvider<Listings> listings) {
        this.contributions = contributions;
        this.service = service;
        this.caseFiles = caseFiles;
        this.agencies = agencies;
        this.listings = listings;
    }

    @QueryMapping
    Optional<ContributionView> contribution(@ContextValue Actor actor, @Argument String id) {
        return contributions.contribution(actor, id);
    }

    @QueryMapping
    Connection<ContributionView> searchContributions(
            @ContextValue Actor actor,
            @Argument ContributionFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return contributions.search(actor, filter, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<ContributionView> contributions(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable ContributionFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        ContributionFilter wanted = filter == null ? EVERYTHING : filter;
        return contributions.of(actor, caseFile.id(), wanted, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Contribution")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            ContributionView contribution,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(contributions.history(actor, contribution.id()), PageRequest.of(first, after));
    }

    @BatchMapping(typeName = "Contribution")
    Map<ContributionView, String> listingId(@ContextValue Actor actor, List<ContributionView> all) {
        Set<String> cases = all.stream()
                .filter(c -> c.listing() != null)
                .map(ContributionView::caseFile)
                .collect(Collectors.toSet());
        Map<String, String> seen = new HashMap<>();
        if (!cases.isEmpty()) {
            listings.stream().forEach(l -> seen.putAll(l.seenOf(actor, cases)));
        }
        return all.stream()
                .filter(c -> seen.containsKey(c.listing()))
                .collect(Collectors.toMap(Function.identity(), c -> seen.get(c.listing()), (a, b) -> a));
    }

    @BatchMapping(typeName = "Contribution")
    Map<ContributionView, AgencyView> agency(@ContextValue Actor actor, List<ContributionView> all) {
        Map<String, AgencyView> byCode = agencies.byCodes(
                actor, all.stream().map(ContributionView::originator).toList());
        return all.stream()
                .filter(c -> byCode.containsKey(c.originator()))
                .collect(Collectors.toMap(Function.identity(), c -> byCode.get(c.originator()), (a, b) -> a));
    }

    @BatchMapping(typeName = "Contribution")
    Map<ContributionView, CaseFileView> caseFile(@ContextValue Actor actor, List<ContributionView> all) {
        Map<String, CaseFileView> byId = caseFiles.byLocalIds(
                actor, all.stream().map(ContributionView::caseFile).toList());
        return all.stream()
                .filter(c -> byId.containsKey(c.caseFile()))
                .collect(Collectors.toMap(Function.identity(), c -> byId.get(c.caseFile()), (a, b) -> a));
    }

    @MutationMapping
    ContributionPayload addContribution(@ContextValue Actor actor, @Argument AddContribution input) {
        return new ContributionPayload(service.add(actor, input));
    }

    @MutationMapping
    ContributionPayload changeContributionHandling(@ContextValue Actor actor, @Argument ChangeHandling input) {
        return new ContributionPayload(service.changeHandling(actor, input));
    }

    @MutationMapping
    ContributionPayload withdrawContribution(@ContextValue Actor actor, @Argument WithdrawContribution input) {
        return new ContributionPayload(service.withdraw(actor, input));
    }

    @Override
    public String type() {
        return "Contribution";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return contributions.contribution(actor, globalId);
    }
}
