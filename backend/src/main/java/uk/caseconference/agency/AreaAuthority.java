package uk.caseconference.agency;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Layer;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** Who keeps the registers of an area: the agency that facilitates it, and until there is one, whoever begins it. */
@Component
class AreaAuthority {

    private static final Rule ONE_FACILITATOR = Rule.of(
            "agency.one-facilitator-per-area",
            "An area has one facilitator, and another active agency facilitates one of these already.");

    private final EnforcedRegister register;

    AreaAuthority(EnforcedRegister register) {
        this.register = register;
    }

    void requireToRegister(Actor actor, RegisterAgency agency) {
        require(
                actor,
                Permission.AGENCY_MANAGE,
                null,
                facilitatesAny(actor, agency.areas()) || !register.facilitatedByOther("", agency.areas()));
        requireFree(agency.code(), agency.facilitates());
    }

    void requireToChange(Actor actor, Agency agency) {
        require(
                actor,
                Permission.AGENCY_MANAGE,
                Agency.KIND.reference(agency.id()),
                agency.id().equals(actor.agencyId()) || facilitatesAny(actor, agency.getAreas()));
    }

    /** @param agreement how the journal names it; null for one that is yet to be */
    void requireForAgreement(Actor actor, @Nullable String agreement, Collection<String> areas) {
        require(
                actor,
                Permission.AGREEMENT_MANAGE,
                agreement,
                actor.standing().facilitates().containsAll(areas));
    }

    void requireFree(String agencyId, Collection<String> areas) {
        ONE_FACILITATOR.require(areas.isEmpty() || !register.facilitatedByOther(agencyId, areas));
    }

    private static boolean facilitatesAny(Actor actor, Collection<String> areas) {
        return !Collections.disjoint(actor.standing().facilitates(), Set.copyOf(areas));
    }

    private static void require(Actor actor, Permission permission, @Nullable String thing, boolean met) {
        if (!met) {
            String reason = Layer.RELATION.reason();
            actor.trail().refuse(new Trail.Refusal(reason, permission, thing));
            throw Problem.forbidden(reason, "Only the agency that facilitates the area may do that.");
        }
    }
}
