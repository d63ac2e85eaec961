package uk.caseconference.work;

import java.util.List;
import uk.caseconference.access.Actor;

/** A feature in which something can be owed. */
public interface WorkSource {

    /** All that the actor, or their agency, still owes and may see now; empty where they may see nothing of the sort. */
    List<WorkItem> owed(Actor actor, WorkScope scope);
}
