package uk.caseconference.conference.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.research.ResearchRequest;
import uk.caseconference.conference.research.ResearchRequests;
import uk.caseconference.conference.research.ResearchState;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;

@Controller
class ResearchController {

    private final ResearchRequests research;

    ResearchController(ResearchRequests research) {
        this.research = research;
    }

    @QueryMapping
    Connection<ResearchRequest> researchOwed(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return research.owed(actor, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Conference")
    List<ResearchRequest> researchRequests(
            @ContextValue Actor actor, ConferenceView conference, @Argument @Nullable List<ResearchState> state) {
        return research.of(actor, conference).stream()
                .filter(r -> state == null || state.contains(r.state()))
                .toList();
    }
}
