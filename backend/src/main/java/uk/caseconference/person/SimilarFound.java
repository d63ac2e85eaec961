package uk.caseconference.person;

import java.util.List;

/** Stops a recording before anything is written: there are people who may be the same. */
final class SimilarFound extends RuntimeException {

    private final transient List<Person> people;

    SimilarFound(List<Person> people) {
        super("similar people", null, false, false);
        this.people = people;
    }

    List<Person> people() {
        return people;
    }
}
