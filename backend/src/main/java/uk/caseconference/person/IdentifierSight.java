package uk.caseconference.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.caseconference.access.Actor;

/**
 * Who sees which identifier: its source always; others when the table in {@link IdentifierType} names their kind and an
 * agreement in force covers its category for the person's area. Once as a predicate, once as a database filter.
 */
final class IdentifierSight {

    private IdentifierSight() {}

    static boolean sees(Actor actor, Person person, Identifier identifier) {
        return identifier.source().equals(actor.agencyId())
                || (areas(actor, identifier.type()).contains(person.areaCode())
                        && !person.givesAwayProtectedAddress(identifier.type(), identifier.value()));
    }

    /** Each value once, however many agencies recorded it. */
    static List<Identifier> shown(Actor actor, Person person) {
        Map<String, Identifier> shown = new LinkedHashMap<>();
        person.getIdentifiers().stream()
                .filter(i -> sees(actor, person, i))
                .forEach(i -> shown.putIfAbsent(i.written(), i));
        return List.copyOf(shown.values());
    }

    /** The people who have this identifier for all that the actor may see. */
    static Criteria held(Actor actor, IdentifierType type, String value) {
        List<Criteria> ways = new ArrayList<>();
        ways.add(Criteria.where("identifiers")
                .elemMatch(Criteria.where("type")
                        .is(type)
                        .and("value")
                        .is(value)
                        .and("source")
                        .is(actor.agencyId())));
        Set<String> areas = areas(actor, type);
        if (!areas.isEmpty()) {
            Criteria any = Criteria.where("areaCode")
                    .in(areas)
                    .and("identifiers")
                    .elemMatch(Criteria.where("type").is(type).and("value").is(value));
            ways.add(type == IdentifierType.UPRN ? any.and("protectedUprns").ne(value) : any);
        }
        return new Criteria().orOperator(ways);
    }

    /** Where the actor may see identifiers of this type that other agencies recorded. */
    private static Set<String> areas(Actor actor, IdentifierType type) {
        return type.mayBeSeenBy(actor.kind())
                ? actor.standing().covers().stream()
                        .filter(c -> c.categories().contains(type.category().name()))
                        .flatMap(c -> c.areas().stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
