package uk.caseconference.agency.graphql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.agency.AmendAgency;
import uk.caseconference.agency.ChangeAgencyStatus;
import uk.caseconference.agency.NameContacts;
import uk.caseconference.agency.RegisterAgency;
import uk.caseconference.agency.Staff;
import uk.caseconference.agency.StaffMember;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class AgencyController implements NodeSource {

    record AgencyPayload(AgencyView agency) {}

    private final AgencyService agencies;
    private final Staff staff;

    AgencyController(AgencyService agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    @QueryMapping
    Connection<AgencyView> agencies(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return agencies.agencies(actor, PageRequest.of(first, after));
    }

    @QueryMapping
    Optional<AgencyView> agency(@ContextValue Actor actor, @Argument String id) {
        return agencies.agency(actor, id);
    }

    @SchemaMapping(typeName = "Agency")
    List<StaffMember> staff(@ContextValue Actor actor, AgencyView agency) {
        return staff.of(actor, agency.id());
    }

    @SchemaMapping(typeName = "Agency")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            AgencyView agency,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(agencies.history(actor, agency.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    AgencyPayload registerAgency(@ContextValue Actor actor, @Argument RegisterAgency input) {
        return new AgencyPayload(agencies.register(actor, input));
    }

    @MutationMapping
    AgencyPayload amendAgency(@ContextValue Actor actor, @Argument AmendAgency input) {
        return new AgencyPayload(agencies.amend(actor, input));
    }

    @MutationMapping
    AgencyPayload nameContacts(@ContextValue Actor actor, @Argument NameContacts input) {
        return new AgencyPayload(agencies.nameContacts(actor, input));
    }

    @MutationMapping
    AgencyPayload deactivateAgency(@ContextValue Actor actor, @Argument ChangeAgencyStatus input) {
        return new AgencyPayload(agencies.deactivate(actor, input));
    }

    @MutationMapping
    AgencyPayload reactivateAgency(@ContextValue Actor actor, @Argument ChangeAgencyStatus input) {
        return new AgencyPayload(agencies.reactivate(actor, input));
    }

    @Override
    public String type() {
        return "Agency";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return agencies.agency(actor, globalId);
    }
}
