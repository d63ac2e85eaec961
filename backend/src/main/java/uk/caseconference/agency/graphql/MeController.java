package uk.caseconference.agency.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Purpose;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.shared.GlobalId;

/** Who the caller is to this service, and what there is to be granted. */
@Controller
class MeController {

    record Me(String userId, String name, String agencyCode, List<String> permissions, Purpose purpose) {}

    record CatalogueEntry(String code, String meaning, Set<AgencyKind> kinds) {}

    record InForce(String agreementId, Set<String> areas, Set<String> categories) {}

    private final AgencyService agencies;

    MeController(AgencyService agencies) {
        this.agencies = agencies;
    }

    @QueryMapping
    Me me(@ContextValue Actor actor) {
        List<String> permissions =
                actor.permissions().stream().map(Permission::code).sorted().toList();
        return new Me(actor.userId(), actor.name(), actor.agencyId(), permissions, actor.purpose());
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    AgencyView agency(@ContextValue Actor actor, Me me) {
        return agencies.byCodes(actor, List.of(me.agencyCode())).get(me.agencyCode());
    }

    @SchemaMapping(typeName = "Me")
    List<InForce> agreements(@ContextValue Actor actor) {
        return actor.standing().covers().stream()
                .map(c -> new InForce(GlobalId.of("Agreement", c.agreementId()), c.areas(), c.categories()))
                .toList();
    }

    @QueryMapping
    List<CatalogueEntry> permissionCatalogue() {
        return Arrays.stream(Permission.values())
                .map(p -> new CatalogueEntry(p.code(), p.meaning(), p.kinds()))
                .toList();
    }
}
