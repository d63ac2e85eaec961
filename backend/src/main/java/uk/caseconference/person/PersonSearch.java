package uk.caseconference.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.register.Connection;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.shared.Inputs;
import uk.caseconference.shared.Problem;

/** Lists people by name, and finds them by the beginnings of their names or by an identifier. */
@Service
public class PersonSearch {

    private final Lookup lookup;
    private final Inputs inputs;
    private final PersonMapper mapper;

    PersonSearch(Lookup lookup, Inputs inputs, PersonMapper mapper) {
        this.lookup = lookup;
        this.inputs = inputs;
        this.mapper = mapper;
    }

    public Connection<PersonView> people(Actor actor, @Nullable PersonFilter filter, PageRequest page) {
        Criteria criteria = filter == null ? new Criteria() : criteria(actor, filter);
        return lookup.page(actor, Person.KIND, criteria, Ordering.by("sortName"), page)
                .map(p -> mapper.view(p, actor));
    }

    private Criteria criteria(Actor actor, PersonFilter filter) {
        inputs.require(filter);
        List<Criteria> all = new ArrayList<>();
        if (filter.name() != null) {
            all.addAll(wordsBeginning(filter.name()));
        }
        GivenIdentifier identifier = filter.identifier();
        if (identifier != null) {
            all.add(IdentifierSight.held(
                    actor, identifier.type(), identifier.type().normal(identifier.value())));
        }
        if (all.isEmpty()) {
            return new Criteria();
        }
        actor.trail().search();
        return new Criteria().andOperator(all);
    }

    private static List<Criteria> wordsBeginning(String name) {
        List<String> words = NameKeys.words(name);
        if (words.isEmpty()) {
            throw Problem.invalid("filter.name", "name must have a letter or a digit.");
        }
        // words are letters and digits only, so that none can be read as a pattern
        return words.stream()
                .map(word -> Criteria.where("nameWords").regex("^" + word))
                .toList();
    }
}
