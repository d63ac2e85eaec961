package uk.caseconference.register;

import org.jspecify.annotations.Nullable;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.shared.GlobalId;

/**
 * A kind of aggregate: its name in ids, journal and schema, its class, and the permission it takes to read it. As a bean
 * it is among those whose access can be explained; what has a gate of its own besides the decision must not be one.
 *
 * @param thing how the decision relates it to an agency; null for register data that only the scope layer guards
 */
public record Kind<A extends Aggregate>(
        String name, Class<A> aggregate, @Nullable ThingKind thing, Permission read) {

    public String globalId(String local) {
        return GlobalId.of(name, local);
    }

    /** Throws the answer for "does not exist" for anything that is not an id of this kind. */
    public String localId(String globalId) {
        return GlobalId.local(name, globalId);
    }

    public String reference(String local) {
        return name + ":" + local;
    }
}
