package uk.caseconference.access.standing;

import java.util.Set;
import uk.caseconference.access.Actor;

/** What the decision asks the case files, each answered through the decision itself. */
public interface CaseRegister {

    Set<String> visibleCases(Actor actor);

    boolean seesCase(Actor actor, String caseFile);

    Set<String> visibleParties(Actor actor);

    boolean seesParty(Actor actor, String person);

    /** All cases that have one of these people as a party, whoever may see them; to be kept out of, never shown. */
    Set<String> casesConcerning(Set<String> people);
}
