package uk.caseconference.person.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.person.PersonAddressView;
import uk.caseconference.person.PersonIdentifierView;

/** The agencies that addresses and identifiers come from, read together. */
@Controller
class SourceAgencyController {

    private final AgencyService agencies;

    SourceAgencyController(AgencyService agencies) {
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "PersonIdentifier", field = "agency")
    Map<PersonIdentifierView, AgencyView> ofIdentifiers(
            @ContextValue Actor actor, List<PersonIdentifierView> identifiers) {
        return by(actor, identifiers, i -> i.agencyCode());
    }

    @BatchMapping(typeName = "PersonAddress", field = "agency")
    Map<PersonAddressView, AgencyView> ofAddresses(@ContextValue Actor actor, List<PersonAddressView> addresses) {
        List<PersonAddressView> open =
                addresses.stream().filter(a -> a.agencyCode() != null).toList();
        return by(actor, open, a -> Objects.requireNonNull(a.agencyCode()));
    }

    private <T> Map<T, AgencyView> by(Actor actor, List<T> things, Function<T, String> code) {
        Map<String, AgencyView> found =
                agencies.byCodes(actor, things.stream().map(code).distinct().toList());
        Map<T, AgencyView> result = new HashMap<>();
        things.forEach(t -> {
            AgencyView agency = found.get(code.apply(t));
            if (agency != null) {
                result.put(t, agency);
            }
        });
        return result;
    }
}
