package uk.caseconference.exclusion;

import uk.caseconference.access.Actor;

/** A type of thing somebody can be kept out of. The feature that owns the type implements it as a bean. */
public interface ExclusionTarget {

    /** The name of the type, as in global ids. */
    String type();

    /** The local id; throws the answer for "does not exist" when it is not there, or not for this actor. */
    String requireVisible(Actor actor, String globalId);
}
