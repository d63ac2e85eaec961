package uk.caseconference.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Everyone the local issuer gives tokens to. */
public record Directory(List<Identity> people, List<Identity> systems) {

    /** The fictional people and systems that come with the service. */
    public static Directory fictional() {
        return PeopleFile.read(new ClassPathResource("identity/people.yaml"));
    }

    public Optional<Identity> person(String username) {
        return named(people.stream(), username);
    }

    public Optional<Identity> system(String clientId) {
        return named(systems.stream(), clientId);
    }

    public Optional<Identity> anyone(String subject) {
        return named(Stream.concat(people.stream(), systems.stream()), subject);
    }

    /** The people of one agency, in the order of the file. */
    public List<Identity> peopleOf(String agencyId) {
        return people.stream().filter(p -> p.agencyId().equals(agencyId)).toList();
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
