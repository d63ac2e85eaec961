package uk.caseconference.conference.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.ConferenceFilter;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.Conferences;
import uk.caseconference.conference.ListingView;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ConferenceController implements NodeSource {

    private static final ConferenceFilter EVERYTHING = new ConferenceFilter(null, null, null, null, null);

    private final Conferences conferences;

    ConferenceController(Conferences conferences) {
        this.conferences = conferences;
    }

    @QueryMapping
    Optional<ConferenceView> conference(@ContextValue Actor actor, @Argument String id) {
        return conferences.conference(actor, id);
    }

    @QueryMapping
    Connection<ConferenceView> conferences(
            @ContextValue Actor actor,
            @Argument @Nullable ConferenceFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return conferences.page(actor, filter == null ? EVERYTHING : filter, PageRequest.of(first, after));
    }

    @BatchMapping(typeName = "Conference")
    Map<ConferenceView, List<ListingView>> agenda(@ContextValue Actor actor, List<ConferenceView> conferences) {
        return this.conferences.agendas(actor, conferences);
    }

    @SchemaMapping(typeName = "Conference")
    List<Attendee> attendance(@ContextValue Actor actor, ConferenceView conference) {
        return conferences.attendance(actor, conference);
    }

    @SchemaMapping(typeName = "Attendee")
    List<String> excludedFrom(Attendee attendee) {
        return attendee.excludedFrom().stream().map(conferences::listingId).toList();
    }

    @SchemaMapping(typeName = "Conference")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            ConferenceView conference,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(conferences.history(actor, conference.id()), PageRequest.of(first, after));
    }

    @Override
    public String type() {
        return "Conference";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return conferences.conference(actor, globalId);
    }
}
