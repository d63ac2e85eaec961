package uk.caseconference.casefile;

import java.time.Instant;
import java.util.Set;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Guarded;
import uk.caseconference.access.ThingKind;

/**
 * A case that has been admitted for one actor, as other features work on it: what items of the case need to know.
 *
 * @param facilitatorId code of the agency that runs it
 * @param involved codes of the agencies that take part, the facilitator among them
 * @param partyIds local ids of the people it concerns
 */
public record CaseInHand(
        String id,
        String globalId,
        String reference,
        CaseStatus status,
        String facilitatorId,
        Set<String> involved,
        Set<String> partyIds,
        Instant openedAt,
        AccessFacts access,
        Actor actor)
        implements Guarded {

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_FILE;
    }

    public String areaCode() {
        return access.area() == null ? "" : access.area();
    }

    public boolean takesPart(String agencyId) {
        return involved.contains(agencyId);
    }

    public boolean isClosed() {
        return switch (status) {
            case CLOSED, REJECTED, REDIRECTED, TRANSFERRED_OUT -> true;
            default -> false;
        };
    }
}
