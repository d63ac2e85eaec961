package uk.caseconference.conference.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.conference.discussion.Dissent;
import uk.caseconference.conference.discussion.RiskView;
import uk.caseconference.conference.research.ResearchRequest;

/** The agencies of conferences, fetched for a whole list at once. */
@Controller
class ConferenceAgencies {

    private final AgencyService agencies;

    ConferenceAgencies(AgencyService agencies) {
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "Conference")
    Map<ConferenceView, AgencyView> facilitator(@ContextValue Actor actor, List<ConferenceView> conferences) {
        return agencies(actor, conferences, ConferenceView::facilitatorId);
    }

    @BatchMapping(typeName = "Conference")
    Map<ConferenceView, List<AgencyView>> invitedAgencies(@ContextValue Actor actor, List<ConferenceView> conferences) {
        Map<String, AgencyView> found = agencies.byCodes(
                actor, conferences.stream().flatMap(c -> c.invited().stream()).collect(Collectors.toSet()));
        return conferences.stream()
                .distinct()
                .collect(Collectors.toMap(
                        c -> c,
                        c -> c.invited().stream()
                                .flatMap(code -> Stream.ofNullable(found.get(code)))
                                .toList()));
    }

    @BatchMapping(typeName = "Attendee", field = "agency")
    Map<Attendee, AgencyView> attendeeAgency(@ContextValue Actor actor, List<Attendee> attendees) {
        return agencies(actor, attendees, Attendee::agencyId);
    }

    @BatchMapping(typeName = "RiskView", field = "agency")
    Map<RiskView, AgencyView> riskViewAgency(@ContextValue Actor actor, List<RiskView> views) {
        return agencies(actor, views, RiskView::agencyId);
    }

    @BatchMapping(typeName = "Dissent", field = "agency")
    Map<Dissent, AgencyView> dissentAgency(@ContextValue Actor actor, List<Dissent> dissents) {
        return agencies(actor, dissents, Dissent::agencyId);
    }

    @BatchMapping(typeName = "ResearchRequest", field = "agency")
    Map<ResearchRequest, AgencyView> researchAgency(@ContextValue Actor actor, List<ResearchRequest> requests) {
        return agencies(actor, requests, ResearchRequest::agencyId);
    }

    private <T> Map<T, AgencyView> agencies(Actor actor, Collection<T> things, Function<T, String> code) {
        Map<String, AgencyView> found =
                agencies.byCodes(actor, things.stream().map(code).collect(Collectors.toSet()));
        Map<T, AgencyView> matched = new HashMap<>();
        things.forEach(t -> Stream.ofNullable(found.get(code.apply(t))).forEach(a -> matched.put(t, a)));
        return matched;
    }
}
