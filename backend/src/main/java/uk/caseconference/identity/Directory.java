package uk.caseconference.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everyone the local issuer gives tokens to. */
record Directory(List<Identity> people, List<Identity> systems) {

    Optional<Identity> person(String username) {
        return named(people.stream(), username);
    }

    Optional<Identity> system(String clientId) {
        return named(systems.stream(), clientId);
    }

    Optional<Identity> anyone(String subject) {
        return named(Stream.concat(people.stream(), systems.stream()), subject);
    }

    Set<String> scopesOfAllPeople() {
        Set<String> scopes = new LinkedHashSet<>();
        people.forEach(person -> scopes.addAll(person.scopes()));
        return scopes;
    }

    private static Optional<Identity> named(Stream<Identity> identities, String subject) {
        return identities.filter(identity -> identity.subject().equals(subject)).findFirst();
    }
}
