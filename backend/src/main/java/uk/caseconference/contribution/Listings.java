package uk.caseconference.contribution;

import java.util.Optional;
import uk.caseconference.access.Actor;

/** Where contributions learn of the listings they are made for; the conferences answer. */
public interface Listings {

    /** The listing with this global id, if the actor may see it. */
    Optional<Listing> listing(Actor actor, String globalId);

    /** The global id of a listing. */
    String globalId(String localId);
}
