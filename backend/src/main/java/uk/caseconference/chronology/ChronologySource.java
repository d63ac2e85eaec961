package uk.caseconference.chronology;

import java.util.List;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;

/** A feature with something to tell in the chronology of a case. */
public interface ChronologySource {

    /** What this actor may see of it, in any order; everything must have come through the decision. */
    List<ChronologyEntry> of(Actor actor, CaseInHand caseFile);
}
