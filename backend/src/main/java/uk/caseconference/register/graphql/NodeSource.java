package uk.caseconference.register.graphql;

import java.util.Optional;
import uk.caseconference.access.Actor;

/** Finds things of one type for the query {@code node}; every type that implements Node has one. */
public interface NodeSource {

    /** The name of the type, as in the schema and in global ids. */
    String type();

    Optional<?> node(Actor actor, String globalId);
}
