package uk.caseconference.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.TokenClaims;
import uk.caseconference.access.Trail;
import uk.caseconference.access.standing.ActorSource;
import uk.caseconference.identity.Directory;
import uk.caseconference.identity.Identity;
import uk.caseconference.identity.LocalIdentity;

/** The fictional people as actors, made of what their tokens would say. */
@Component
@LocalIdentity
class Cast {

    private final ActorSource actors;
    private final Directory directory;

    Cast(ActorSource actors, Directory directory) {
        this.actors = actors;
        this.directory = directory;
    }

    /** Throws FORBIDDEN while their agency is not on the register, as a request of theirs would. */
    Actor as(String username) {
        return as(directory.person(username).orElseThrow());
    }

    Actor as(Identity person) {
        Trail trail = new Trail(UUID.randomUUID().toString());
        trail.operation("demo");
        TokenClaims claims = new TokenClaims(
                person.subject(), person.name(), person.agencyId(), "demo", List.copyOf(person.scopes()));
        return actors.actor(claims, Purpose.CASE_MANAGEMENT, trail);
    }

    /** The staff of one agency; whoever is named first speaks for it. */
    List<Identity> staffOf(String agency) {
        return directory.peopleOf(agency);
    }
}
