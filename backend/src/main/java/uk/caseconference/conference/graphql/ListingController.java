package uk.caseconference.conference.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ListingController implements NodeSource {

    private final Conferences conferences;
    private final CaseFiles caseFiles;

    ListingController(Conferences conferences, CaseFiles caseFiles) {
        this.conferences = conferences;
        this.caseFiles = caseFiles;
    }

    @BatchMapping(typeName = "Listing")
    Map<ListingView, CaseFileView> caseFile(@ContextValue Actor actor, List<ListingView> listings) {
        Map<String, CaseFileView> cases = caseFiles.byLocalIds(
                actor, listings.stream().map(ListingView::caseFile).collect(Collectors.toSet()));
        Map<ListingView, CaseFileView> found = new HashMap<>();
        listings.forEach(l -> Stream.ofNullable(cases.get(l.caseFile())).forEach(c -> found.put(l, c)));
        return found;
    }

    @SchemaMapping(typeName = "Listing")
    Optional<ListingView> carriedForwardFrom(@ContextValue Actor actor, ListingView listing) {
        return Optional.ofNullable(listing.carriedForwardFrom())
                .flatMap(from -> conferences.listing(actor, Permission.CONFERENCE_READ, conferences.listingId(from)));
    }

    @BatchMapping(typeName = "CaseFile")
    Map<CaseFileView, List<ListingView>> listings(@ContextValue Actor actor, List<CaseFileView> caseFiles) {
        Set<String> ids = caseFiles.stream().map(CaseFileView::localId).collect(Collectors.toSet());
        Map<String, List<ListingView>> found = conferences.listingsOf(actor, ids);
        return caseFiles.stream()
                .distinct()
                .collect(Collectors.toMap(c -> c, c -> found.getOrDefault(c.localId(), List.of())));
    }

    @Override
    public String type() {
        return "Listing";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return conferences.listing(actor, Permission.CONFERENCE_READ, globalId);
    }
}
