package uk.caseconference.conference;

import uk.caseconference.access.Actor;

/** Who chairs a conference: one person of one agency. */
public record Chair(String userId, String name, String agencyId) {

    boolean is(Actor actor) {
        return userId.equals(actor.userId()) && agencyId.equals(actor.agencyId());
    }
}
