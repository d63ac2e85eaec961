package uk.caseconference.infra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Permission;
import uk.caseconference.identity.Directory;
import uk.caseconference.identity.Identity;

/**
 * The permission catalogue as a Keycloak realm. A scope is a client scope with a realm role of the same name: Keycloak
 * grants it to those who hold the role, so that a token never carries more than its holder has been given.
 */
final class KeycloakRealm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SHARED_SCOPE = "case-conference";

    private final List<String> scopes = Arrays.stream(Permission.values())
            .flatMap(p -> p.kinds().stream().map(p::scopeFor))
            .toList();

    /** One line for each scope, client and so on, so that a change shows as the lines it changes. */
    String json() {
        return realm().entrySet().stream()
                .map(e -> "  " + JSON.writeValueAsString(e.getKey()) + ": " + value(e.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String value(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"))
                : JSON.writeValueAsString(value);
    }

    private Map<String, Object> realm() {
        List<Identity> systems = Directory.fictional().systems();
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", "case-conference");
        realm.put("enabled", true);
        realm.put("registrationAllowed", false);
        realm.put("accessTokenLifespan", 900);
        realm.put("components", ordered("org.keycloak.userprofile.UserProfileProvider", List.of(userProfile())));
        realm.put(
                "roles",
                ordered("realm", scopes.stream().map(s -> ordered("name", s)).toList()));
        realm.put(
                "clientScopes",
                Stream.concat(Stream.of(sharedScope()), clientScopes()).toList());
        realm.put(
                "scopeMappings",
                scopes.stream()
                        .map(s -> ordered("clientScope", s, "roles", List.of(s)))
                        .toList());
        realm.put(
                "clients",
                Stream.concat(Stream.of(people()), systems.stream().map(KeycloakRealm::system))
                        .toList());
        realm.put("users", systems.stream().map(KeycloakRealm::serviceAccount).toList());
        return realm;
    }

    private static Stream<Object> clientScopes() {
        return Arrays.stream(AgencyKind.values())
                .flatMap(kind -> Arrays.stream(Permission.values())
                        .filter(p -> p.mayBeHeldBy(kind))
                        .map(p -> scope(p.scopeFor(kind), p.meaning(), true, List.of())));
    }

    private static Object sharedScope() {
        return scope(
                SHARED_SCOPE,
                "Says that a token is meant for Case Conference, and who its holder is.",
                false,
                List.of(
                        mapper("audience", "oidc-audience-mapper", "included.custom.audience", "case-conference"),
                        mapper("subject", "oidc-sub-mapper")));
    }

    private static Object scope(String name, String description, boolean inToken, List<?> mappers) {
        return ordered(
                "name", name,
                "description", description,
                "protocol", "openid-connect",
                "attributes", ordered("include.in.token.scope", inToken + "", "display.on.consent.screen", "false"),
                "protocolMappers", mappers);
    }

    /** Whoever signs in gets the scopes whose roles they hold, without asking for them by name. */
    private Object people() {
        List<String> all = new ArrayList<>(List.of(SHARED_SCOPE));
        all.addAll(scopes);
        return ordered(
                "clientId",
                "case-conference-people",
                "name",
                "People signing in to Case Conference",
                "publicClient",
                true,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "fullScopeAllowed",
                false,
                "redirectUris",
                List.of("http://localhost:8080/*"),
                "webOrigins",
                List.of("+"),
                "attributes",
                ordered("pkce.code.challenge.method", "S256"),
                "defaultClientScopes",
                all,
                "optionalClientScopes",
                List.of(),
                "protocolMappers",
                List.of(
                        mapper(
                                "agency",
                                "oidc-usermodel-attribute-mapper",
                                "user.attribute",
                                "agency",
                                "claim.name",
                                "agency",
                                "jsonType.label",
                                "String"),
                        mapper("name", "oidc-full-name-mapper")));
    }

    private static Object system(Identity system) {
        List<String> granted = new ArrayList<>(List.of(SHARED_SCOPE));
        granted.addAll(system.scopes());
        return ordered(
                "clientId",
                system.subject(),
                "name",
                system.name(),
                "publicClient",
                false,
                "clientAuthenticatorType",
                "client-secret",
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                granted,
                "optionalClientScopes",
                List.of(),
                "protocolMappers",
                List.of(fixed("agency", system.agencyId()), fixed("name", system.name())));
    }

    private static Object serviceAccount(Identity system) {
        return ordered(
                "username",
                "service-account-" + system.subject(),
                "enabled",
                true,
                "serviceAccountClientId",
                system.subject(),
                "realmRoles",
                List.copyOf(system.scopes()));
    }

    /** Nobody but an administrator sets whom somebody acts for. */
    private static Object userProfile() {
        Object own = ordered("view", List.of("admin", "user"), "edit", List.of("admin", "user"));
        Object administrators = ordered("view", List.of("admin"), "edit", List.of("admin"));
        List<Object> attributes = new ArrayList<>();
        for (String name : List.of("username", "email", "firstName", "lastName")) {
            attributes.add(ordered("name", name, "permissions", own));
        }
        attributes.add(ordered("name", "agency", "displayName", "Agency", "permissions", administrators));
        String profile = JSON.writeValueAsString(ordered("attributes", attributes, "groups", List.of()));
        return ordered(
                "providerId",
                "declarative-user-profile",
                "config",
                ordered("kc.user.profile.config", List.of(profile)));
    }

    private static Object fixed(String claim, String value) {
        return mapper(
                claim,
                "oidc-hardcoded-claim-mapper",
                "claim.name",
                claim,
                "claim.value",
                value,
                "jsonType.label",
                "String");
    }

    private static Object mapper(String name, String kind, Object... more) {
        Map<String, Object> config = ordered(more);
        config.put("access.token.claim", "true");
        return ordered("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
