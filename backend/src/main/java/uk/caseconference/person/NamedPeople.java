package uk.caseconference.person;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.caseconference.exclusion.NameKey;
import uk.caseconference.exclusion.PartyNames;

/** Tells the exclusion register which people on record a declared connection may mean. */
@Component
class NamedPeople implements PartyNames {

    private final MongoOperations mongo;

    NamedPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<String> peopleNamed(Collection<NameKey> names) {
        Set<String> wanted = names.stream().map(NameKey::name).collect(Collectors.toSet());
        Query query = Query.query(Criteria.where("registerNames").in(wanted));
        return mongo.find(query, Person.class).stream()
                .filter(person -> person.registerKeys().stream()
                        .anyMatch(key -> names.stream().anyMatch(key::mayBe)))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
