package uk.caseconference.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;

/** Finds people who may be the same as one about to be recorded, among those the actor may see and no others. */
@Component
class SimilarPeople {

    private static final int MOST = 20;

    private final Lookup lookup;

    SimilarPeople(Lookup lookup) {
        this.lookup = lookup;
    }

    List<Person> to(Actor actor, Person made) {
        List<Criteria> ways = new ArrayList<>();
        ways.add(soundsLike(made));
        made.getIdentifiers().forEach(i -> ways.add(IdentifierSight.held(actor, i.type(), i.value())));
        return lookup
                .list(
                        actor,
                        Person.KIND,
                        new Criteria().orOperator(ways),
                        Ordering.newestFirst(),
                        other -> sharesIdentifier(actor, made, other) || alike(made, other))
                .stream()
                .limit(MOST)
                .toList();
    }

    private static Criteria soundsLike(Person made) {
        Criteria sound = Criteria.where("kind")
                .is(made.getKind())
                .and("nameSounds")
                .in(NameKeys.sounds(made.getParticulars().names()));
        Birth birth = made.getParticulars().birth();
        return birth == null
                ? sound
                : sound.andOperator(new Criteria()
                        .orOperator(
                                Criteria.where("birthYear").is(null),
                                Criteria.where("birthYear")
                                        .gte(birth.year() - Birth.TOLERANCE)
                                        .lte(birth.year() + Birth.TOLERANCE)));
    }

    private static boolean sharesIdentifier(Actor actor, Person made, Person other) {
        return IdentifierSight.shown(actor, other).stream()
                .anyMatch(seen -> made.getIdentifiers().stream().anyMatch(i -> i.says(seen.type(), seen.value())));
    }

    private static boolean alike(Person made, Person other) {
        @Nullable Birth birth = made.getParticulars().birth();
        return made.getKind() == other.getKind()
                && (birth == null || birth.compatible(other.getParticulars().birth()))
                && made.getParticulars().names().stream()
                        .anyMatch(one -> other.getParticulars().names().stream()
                                .anyMatch(another -> NameKeys.alike(one, another)));
    }
}
