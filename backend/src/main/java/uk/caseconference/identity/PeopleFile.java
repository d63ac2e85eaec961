package uk.caseconference.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;

/** The file of fictional people as it is written. */
record PeopleFile(Map<String, List<String>> roles, List<Agency> agencies) {

    record Agency(String id, String name, String kind, List<String> system, List<Person> people) {}

    record Person(String username, String name, String job, List<String> roles) {}

    static Directory read(Resource resource) {
        MutablePropertySources sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader().load("people", resource).forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("people-file", PeopleFile.class)
                .get()
                .directory();
    }

    private Directory directory() {
        return new Directory(
                agencies.stream()
                        .flatMap(agency -> agency.people().stream().map(person -> identity(agency, person)))
                        .toList(),
                agencies.stream().map(this::system).toList());
    }

    private Identity identity(Agency agency, Person person) {
        return new Identity(
                person.username(),
                person.name(),
                person.job(),
                agency.id(),
                agency.name(),
                scopes(agency.kind(), person.roles()));
    }

    private Identity system(Agency agency) {
        return new Identity(
                agency.id() + "-system",
                agency.name() + " case system",
                "Case system",
                agency.id(),
                agency.name(),
                scopes(agency.kind(), agency.system()));
    }

    private Set<String> scopes(String kind, List<String> held) {
        Set<String> scopes = new LinkedHashSet<>();
        for (String role : held) {
            List<String> permissions = roles.get(role);
            if (permissions == null) {
                throw new IllegalArgumentException("No role is called " + role);
            }
            permissions.forEach(permission -> scopes.add(kind + ":" + permission));
        }
        return scopes;
    }
}
