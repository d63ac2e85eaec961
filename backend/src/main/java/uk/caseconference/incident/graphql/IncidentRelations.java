package uk.caseconference.incident.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.incident.IncidentView;
import uk.caseconference.incident.Incidents;

/** The agency and the fellow records of incidents, fetched for a whole list of incidents at once. */
@Controller
class IncidentRelations {

    private final Incidents incidents;
    private final AgencyService agencies;

    IncidentRelations(Incidents incidents, AgencyService agencies) {
        this.incidents = incidents;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "Incident")
    Map<IncidentView, AgencyView> agency(@ContextValue Actor actor, List<IncidentView> rows) {
        Set<String> codes = rows.stream().map(IncidentView::reportedBy).collect(Collectors.toSet());
        Map<String, AgencyView> found = agencies.byCodes(actor, codes);
        return rows.stream()
                .distinct()
                .filter(i -> found.containsKey(i.reportedBy()))
                .collect(Collectors.toMap(Function.identity(), i -> found.get(i.reportedBy())));
    }

    @BatchMapping(typeName = "Incident")
    Map<IncidentView, List<IncidentView>> sameIncident(@ContextValue Actor actor, List<IncidentView> rows) {
        Set<String> groups = rows.stream().map(IncidentView::group).collect(Collectors.toSet());
        Map<String, List<IncidentView>> found = incidents.byGroup(actor, groups);
        return rows.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        i -> found.getOrDefault(i.group(), List.of()).stream()
                                .filter(other -> !other.id().equals(i.id()))
                                .toList()));
    }
}
