package uk.caseconference.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, on whose behalf, with what: made from the access token and the registers once for each request.
 *
 * @param userId the token's subject
 * @param name how the person or system is called
 * @param agencyId the agency acted for
 * @param kind the registered kind of that agency
 * @param client the client that got the token
 * @param permissions what the token's scopes grant to an agency of this kind
 * @param purpose why, from the header {@code Access-Purpose}
 * @param standing what the registers say
 * @param trail what this request has shown, and been refused
 */
public record Actor(
        String userId,
        String name,
        String agencyId,
        AgencyKind kind,
        @Nullable String client,
        Set<Permission> permissions,
        Purpose purpose,
        Standing standing,
        Trail trail) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
