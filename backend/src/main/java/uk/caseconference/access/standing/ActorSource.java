package uk.caseconference.access.standing;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Layer;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.TokenClaims;
import uk.caseconference.access.Trail;
import uk.caseconference.shared.Problem;

/** Makes the actor of a request out of its access token's claims and the registers. */
@Component
public class ActorSource {

    private final Registers registers;

    ActorSource(Registers registers) {
        this.registers = registers;
    }

    /** Throws FORBIDDEN for a token without an active agency of the register, or with no scope of that agency's kind. */
    public Actor actor(TokenClaims claims, Purpose purpose, Trail trail) {
        String user = claims.subject();
        String agency = claims.agency();
        if (user == null || agency == null) {
            throw Problem.forbidden(Layer.SCOPE.reason(), "Your access token names no user or no agency.");
        }
        AgencyKind kind = registers
                .agencies()
                .activeKind(agency)
                .orElseThrow(() -> Problem.forbidden(
                        Layer.SCOPE.reason(),
                        "Your access token's agency is not an active agency of this partnership."));
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        claims.scopes().forEach(s -> Permission.granted(s, kind).ifPresent(permissions::add));
        if (permissions.isEmpty()) {
            throw Problem.forbidden(
                    Layer.SCOPE.reason(), "Your access token carries no scope for an agency of your kind.");
        }
        RegisteredStanding standing = new RegisteredStanding(registers);
        String name = claims.name() == null ? user : claims.name();
        Actor actor =
                new Actor(user, name, agency, kind, claims.client(), Set.copyOf(permissions), purpose, standing, trail);
        standing.of(actor);
        registers.agencies().seen(actor);
        return actor;
    }
}
