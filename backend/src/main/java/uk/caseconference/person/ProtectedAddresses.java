package uk.caseconference.person;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Gatekeeper;
import uk.caseconference.access.Layer;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Purpose;
import uk.caseconference.access.Trail;
import uk.caseconference.register.Lookup;
import uk.caseconference.shared.Inputs;
import uk.caseconference.shared.Problem;

/** The one way to what a protected address says: for the agency that recorded it, to safeguard, with a reason. */
@Service
public class ProtectedAddresses {

    private final Gatekeeper gatekeeper;
    private final Inputs inputs;
    private final Lookup lookup;
    private final MongoOperations mongo;
    private final Clock clock;

    ProtectedAddresses(Gatekeeper gatekeeper, Inputs inputs, Lookup lookup, MongoOperations mongo, Clock clock) {
        this.gatekeeper = gatekeeper;
        this.inputs = inputs;
        this.lookup = lookup;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Empty, whether there is none or none for this actor. */
    public Optional<PersonAddressView> reveal(Actor actor, RevealAddress ask) {
        gatekeeper.require(actor, Permission.ADDRESS_REVEAL);
        requireSafeguarding(actor);
        inputs.require(ask);
        return lookup.find(actor, Person.KIND, ask.personId()).flatMap(person -> {
            Optional<Address> mine = person.address(ask.addressId())
                    .filter(a -> a.masked() && a.recordedBy().equals(actor.agencyId()));
            mine.ifPresentOrElse(
                    a -> note(actor, person, a, ask.reason()),
                    () -> actor.trail()
                            .refuse(new Trail.Refusal(
                                    Layer.RELATION.reason(), Permission.ADDRESS_REVEAL, person.id())));
            return mine.map(PersonAddressView::unmasked);
        });
    }

    /** Asked before anything is looked up, so that the answer says nothing about what exists. */
    private static void requireSafeguarding(Actor actor) {
        if (actor.purpose() != Purpose.SAFEGUARDING) {
            actor.trail().refuse(new Trail.Refusal("PURPOSE", Permission.ADDRESS_REVEAL, null));
            throw Problem.forbidden("PURPOSE", "A protected address is unmasked for the purpose SAFEGUARDING only.");
        }
    }

    private void note(Actor actor, Person person, Address address, String reason) {
        mongo.insert(new AddressReveal(
                UUID.randomUUID().toString(),
                actor.trail().requestId(),
                person.id(),
                address.id(),
                actor.userId(),
                actor.agencyId(),
                clock.instant(),
                reason));
        actor.trail().reveal("Address", person.id() + "/" + address.id());
    }
}
