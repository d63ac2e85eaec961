package uk.caseconference.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.Actor;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Hash;

/**
 * What makes a retry recognisable: with an idempotency key, the ids of the change and of what it creates follow from the
 * key and its sender, so that the second request finds what the first one did, however far that came.
 *
 * @param change the id of the change
 * @param newId the id of what is created
 * @param fingerprint tells one request from another under the same key
 * @param repeatable whether a key was given
 */
record RequestKey(String change, String newId, String fingerprint, boolean repeatable) {

    static RequestKey of(Actor actor, Command command) {
        @Nullable String key = command.idempotencyKey();
        if (key == null) {
            return fresh();
        }
        String sender = actor.agencyId() + "\n" + actor.userId() + "\n" + key;
        return new RequestKey(
                Hash.sha256("change\n" + sender),
                Hash.sha256("new\n" + sender).substring(0, 32),
                Hash.sha256(command.toString()),
                true);
    }

    static RequestKey fresh() {
        return new RequestKey(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "", false);
    }
}
