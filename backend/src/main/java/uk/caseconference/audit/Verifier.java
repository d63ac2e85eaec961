package uk.caseconference.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Walks every chain from its first entry and compares it with the seals. */
@Component
class Verifier {

    private final MongoOperations mongo;
    private final Seals seals;

    Verifier(MongoOperations mongo, Seals seals) {
        this.mongo = mongo;
        this.seals = seals;
    }

    Verification verify() {
        List<Seal> sealed = seals.all();
        Map<String, Seal> bySealedId = sealed.stream()
                .collect(Collectors.toMap(s -> ChainLink.id(s.chain(), s.sequence()), s -> s, (a, b) -> b));
        Map<String, ChainLink> heads = new HashMap<>();
        long entries = 0;
        try (Stream<ChainLink> links = mongo.stream(new Query().with(Sort.by("_id")), ChainLink.class)) {
            for (ChainLink link : (Iterable<ChainLink>) links::iterator) {
                entries++;
                String fault = fault(link, heads.get(link.chain()), bySealedId.remove(link.id()));
                if (fault != null) {
                    return new Verification(heads.size(), entries, sealed.size(), link.id(), fault);
                }
                heads.put(link.chain(), link);
            }
        }
        return bySealedId.keySet().stream()
                .sorted()
                .findFirst()
                .map(id -> new Verification(
                        heads.size(), sealedEntries(heads), sealed.size(), id, "sealed, but no longer in the journal"))
                .orElse(new Verification(heads.size(), entries, sealed.size(), null, null));
    }

    private static long sealedEntries(Map<String, ChainLink> heads) {
        return heads.values().stream().mapToLong(h -> h.sequence() + 1).sum();
    }

    private static @Nullable String fault(ChainLink link, @Nullable ChainLink before, @Nullable Seal seal) {
        long expected = before == null ? 0 : before.sequence() + 1;
        String previous = before == null ? "" : before.hash();
        if (link.sequence() != expected || !link.id().equals(ChainLink.id(link.chain(), expected))) {
            return "entry missing or out of order before it";
        }
        if (!link.previousHash().equals(previous)) {
            return "does not follow the entry before it";
        }
        if (!link.hashFits()) {
            return "changed since it was written";
        }
        return seal == null || seal.hash().equals(link.hash()) ? null : "differs from its seal";
    }
}
