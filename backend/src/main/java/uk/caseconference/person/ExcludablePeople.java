package uk.caseconference.person;

import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.exclusion.ExclusionTarget;

/** Lets the exclusion register keep somebody out of a person, and of every case that person is a party of. */
@Component
class ExcludablePeople implements ExclusionTarget {

    private final PersonService people;

    ExcludablePeople(PersonService people) {
        this.people = people;
    }

    @Override
    public String type() {
        return Person.KIND.name();
    }

    @Override
    public String requireVisible(Actor actor, String globalId) {
        return people.requireVisible(actor, globalId);
    }
}
