package uk.caseconference.register;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.caseconference.access.ExplainedThings;
import uk.caseconference.access.Guarded;
import uk.caseconference.shared.GlobalId;

/** Finds what access can be explained of: whatever is of a kind that is a bean. */
@Component
class KnownKinds implements ExplainedThings {

    private final ObjectProvider<Kind<?>> kinds;
    private final MongoOperations mongo;

    KnownKinds(ObjectProvider<Kind<?>> kinds, MongoOperations mongo) {
        this.kinds = kinds;
        this.mongo = mongo;
    }

    @Override
    public Optional<Unadmitted> unadmitted(String globalId) {
        return GlobalId.parse(globalId)
                .flatMap(id -> kinds.stream()
                        .filter(kind -> kind.name().equals(id.type()))
                        .findFirst()
                        .flatMap(kind -> unadmitted(kind, id.local())));
    }

    private Optional<Unadmitted> unadmitted(Kind<?> kind, String local) {
        return Optional.<Aggregate>ofNullable(mongo.findById(local, kind.aggregate()))
                .map(found -> new Unadmitted(
                        kind.name(), local, kind.read(), found instanceof Guarded guarded ? guarded : null));
    }
}
