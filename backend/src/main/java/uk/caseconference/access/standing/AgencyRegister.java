package uk.caseconference.access.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Cover;
import uk.caseconference.access.Purpose;

/** What the decision asks the register of agencies and agreements. */
public interface AgencyRegister {

    /** The registered kind of an agency that is active; empty for one that is not, or is not there. */
    Optional<AgencyKind> activeKind(String agencyId);

    /** The areas that this agency facilitates while it is active. */
    Set<String> facilitatedBy(String agencyId);

    /** What the agreements in force today, signed by this agency, cover for this purpose. */
    List<Cover> covers(String agencyId, Purpose purpose);

    /** Staff are known from their tokens. */
    void seen(Actor actor);
}
