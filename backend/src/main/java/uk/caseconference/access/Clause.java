package uk.caseconference.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * One condition of the decision, said once and read twice: as a predicate on a thing and as a database filter. Every
 * clause is written so that a missing attribute answers the same both ways.
 */
sealed interface Clause {

    boolean holds(Guarded thing);

    Criteria filter();

    /** Some value of the attribute is among these; a missing attribute is among none. */
    record Among(Attribute attribute, Set<String> values) implements Clause {
        @Override
        public boolean holds(Guarded thing) {
            return attribute.of(thing).stream().anyMatch(values::contains);
        }

        @Override
        public Criteria filter() {
            return Criteria.where(attribute.path()).in(values);
        }
    }

    /** No value of the attribute is among these. */
    record NotAmong(Attribute attribute, Set<String> values) implements Clause {
        @Override
        public boolean holds(Guarded thing) {
            return attribute.of(thing).stream().noneMatch(values::contains);
        }

        @Override
        public Criteria filter() {
            return Criteria.where(attribute.path()).nin(values);
        }
    }

    /** The thing has not expired at this moment; what has no expiry never does. */
    record NotExpired(Instant now) implements Clause {
        @Override
        public boolean holds(Guarded thing) {
            Instant expires = thing.access().expires();
            return expires == null || expires.isAfter(now);
        }

        @Override
        public Criteria filter() {
            return new Criteria()
                    .orOperator(
                            Criteria.where("access.expires").is(null),
                            Criteria.where("access.expires").gt(now));
        }
    }

    record AllOf(List<Clause> clauses) implements Clause {
        @Override
        public boolean holds(Guarded thing) {
            return clauses.stream().allMatch(c -> c.holds(thing));
        }

        @Override
        public Criteria filter() {
            return new Criteria()
                    .andOperator(clauses.stream().map(Clause::filter).toList());
        }
    }

    /** Any of the clauses; of no clauses, nothing. */
    record AnyOf(List<Clause> clauses) implements Clause {
        @Override
        public boolean holds(Guarded thing) {
            return clauses.stream().anyMatch(c -> c.holds(thing));
        }

        @Override
        public Criteria filter() {
            return clauses.isEmpty()
                    ? Criteria.where("_id").in(Set.of())
                    : new Criteria()
                            .orOperator(clauses.stream().map(Clause::filter).toList());
        }
    }
}
