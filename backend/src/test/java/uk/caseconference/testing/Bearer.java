package uk.caseconference.testing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Permission;
import uk.caseconference.identity.Identity;

/**
 * Who a token is for and what it says.
 *
 * @param scopes as {@code <kind>:<permission>}
 */
public record Bearer(String subject, String name, String agency, Set<String> scopes) {

    static Bearer of(Identity identity) {
        return new Bearer(identity.subject(), identity.name(), identity.agencyId(), identity.scopes());
    }

    /** Somebody invented, with all permissions an agency of this kind may hold. */
    public static Bearer in(String agency, AgencyKind kind) {
        Set<String> scopes = Stream.of(Permission.values())
                .filter(p -> p.mayBeHeldBy(kind))
                .map(p -> p.scopeFor(kind))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Bearer("invented." + UUID.randomUUID(), "Invented Person", agency, scopes);
    }

    public Bearer withScopes(String... those) {
        return new Bearer(subject, name, agency, Set.of(those));
    }

    public Bearer with(Permission permission, AgencyKind kind) {
        Set<String> more = new LinkedHashSet<>(scopes);
        more.add(permission.scopeFor(kind));
        return new Bearer(subject, name, agency, more);
    }

    public Bearer without(Permission permission) {
        Set<String> fewer = scopes.stream()
                .filter(s -> !s.endsWith(":" + permission.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Bearer(subject, name, agency, fewer);
    }

    /** The same permissions under the scopes of another kind of agency. */
    public Bearer withScopesOf(AgencyKind other) {
        Set<String> moved = scopes.stream()
                .map(s -> other.prefix() + s.substring(s.indexOf(':')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Bearer(subject, name, agency, moved);
    }

    public Bearer inAgency(String other) {
        return new Bearer(subject, name, other, scopes);
    }

    /** Somebody else of the same agency with the same scopes, whom nobody has heard of. */
    public Bearer colleague() {
        return new Bearer("colleague." + UUID.randomUUID(), "Invented Colleague", agency, scopes);
    }
}
