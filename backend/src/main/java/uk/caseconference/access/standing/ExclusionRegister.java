package uk.caseconference.access.standing;

import java.util.Set;
import uk.caseconference.access.Actor;

/** What the decision asks the exclusion register. */
public interface ExclusionRegister {

    /** The ids of cases and persons this user, by id or by name, or anyone they declared a connection to, is kept out of. */
    Set<String> excludedFrom(Actor actor);

    /** The ids of the entries, lifted ones included, about these cases and persons; to be kept from a reader, never shown. */
    Set<String> entriesAbout(Set<String> targets);
}
