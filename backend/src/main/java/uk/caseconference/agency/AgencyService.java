package uk.caseconference.agency;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.Registrar;

/** The register of agencies. */
@Service
public class AgencyService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final History history;
    private final AreaAuthority authority;
    private final AgencyMapper mapper;
    private final Clock clock;

    AgencyService(
            Registrar registrar,
            Lookup lookup,
            History history,
            AreaAuthority authority,
            AgencyMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.history = history;
        this.authority = authority;
        this.mapper = mapper;
        this.clock = clock;
    }

    public AgencyView register(Actor actor, RegisterAgency command) {
        return mapper.view(registrar.create(actor, Permission.AGENCY_MANAGE, Agency.KIND, command, id -> {
            authority.requireToRegister(actor, command);
            return new Agency(command, clock.instant());
        }));
    }

    public AgencyView amend(Actor actor, AmendAgency command) {
        return mapper.view(registrar.change(
                actor, Permission.AGENCY_MANAGE, Agency.KIND, command.agencyId(), command, agency -> {
                    authority.requireToChange(actor, agency);
                    if (command.facilitates() != null) {
                        authority.requireFree(agency.id(), command.facilitates());
                    }
                    agency.amend(command);
                }));
    }

    public AgencyView nameContacts(Actor actor, NameContacts command) {
        return mapper.view(
                registrar.change(actor, Permission.AGENCY_MANAGE, Agency.KIND, command.agencyId(), command, agency -> {
                    authority.requireToChange(actor, agency);
                    agency.nameContacts(command.contacts());
                }));
    }

    public AgencyView deactivate(Actor actor, ChangeAgencyStatus command) {
        return mapper.view(registrar.change(
                actor, Permission.AGENCY_MANAGE, Agency.KIND, command.agencyId(), command.to("DEACTIVATE"), agency -> {
                    authority.requireToChange(actor, agency);
                    agency.deactivate(command.reason());
                }));
    }

    public AgencyView reactivate(Actor actor, ChangeAgencyStatus command) {
        return mapper.view(registrar.change(
                actor, Permission.AGENCY_MANAGE, Agency.KIND, command.agencyId(), command.to("REACTIVATE"), agency -> {
                    authority.requireToChange(actor, agency);
                    authority.requireFree(agency.id(), agency.getFacilitates());
                    agency.reactivate(command.reason());
                }));
    }

    public Optional<AgencyView> agency(Actor actor, String id) {
        return lookup.find(actor, Agency.KIND, id).map(mapper::view);
    }

    public Connection<AgencyView> agencies(Actor actor, PageRequest page) {
        return lookup.page(actor, Agency.KIND, new Criteria(), Ordering.by("name"), page)
                .map(mapper::view);
    }

    /** By code; an agency that is not there is not in the map. For names beside what the actor has been shown. */
    public Map<String, AgencyView> byCodes(Actor actor, Collection<String> codes) {
        return actor.may(Permission.AGENCY_READ)
                ? lookup.byIds(actor, Agency.KIND, codes).stream()
                        .map(mapper::view)
                        .collect(Collectors.toMap(AgencyView::code, v -> v))
                : Map.of();
    }

    /** The agency that facilitates this area's conferences, by code. */
    public Optional<String> facilitatorOf(Actor actor, String areaCode) {
        return lookup
                .list(
                        actor,
                        Agency.KIND,
                        Criteria.where("facilitates").is(areaCode).and("active").is(true),
                        Ordering.oldestFirst())
                .stream()
                .map(Agency::id)
                .findFirst();
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Agency.KIND, lookup.load(actor, Agency.KIND, id), guard -> false);
    }
}
