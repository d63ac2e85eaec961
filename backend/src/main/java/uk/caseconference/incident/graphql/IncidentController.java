package uk.caseconference.incident.graphql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.incident.IncidentFilter;
import uk.caseconference.incident.IncidentTypes;
import uk.caseconference.incident.IncidentView;
import uk.caseconference.incident.Incidents;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class IncidentController implements NodeSource {

    private final Incidents incidents;

    IncidentController(Incidents incidents) {
        this.incidents = incidents;
    }

    @QueryMapping
    Optional<IncidentView> incident(@ContextValue Actor actor, @Argument String id) {
        return incidents.incident(actor, id);
    }

    @QueryMapping
    List<String> incidentTypes() {
        return IncidentTypes.SUGGESTED;
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<IncidentView> incidents(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable IncidentFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return incidents.page(actor, caseFile.id(), filter, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "CaseFile")
    int incidentCount(@ContextValue Actor actor, CaseFileView caseFile) {
        return incidents.count(actor, caseFile.id());
    }

    @SchemaMapping(typeName = "Incident")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            IncidentView incident,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(incidents.history(actor, incident.id()), PageRequest.of(first, after));
    }

    @Override
    public String type() {
        return "Incident";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return incidents.incident(actor, globalId);
    }
}
