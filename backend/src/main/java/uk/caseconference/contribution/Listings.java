package uk.caseconference.contribution;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.caseconference.access.Actor;

/** Where contributions learn of the listings they are made for; the conferences answer. */
public interface Listings {

    /** The listing with this global id, if the actor may see it. */
    Optional<Listing> listing(Actor actor, String globalId);

    /** The global ids, by local id, of these cases' listings that the actor may see. */
    Map<String, String> seenOf(Actor actor, Set<String> caseFiles);
}
