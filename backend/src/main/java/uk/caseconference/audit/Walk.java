package uk.caseconference.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One walk through the journal in the order of its ids, which is chain by chain and each in its own order. */
final class Walk {

    private final Map<String, Seal> unmet;
    private final int sealedChains;
    private @Nullable ChainLink before;
    private long chains;
    private long entries;
    private long sinceSeal;
    private long unsealed;
    private @Nullable String brokenAt;
    private @Nullable String reason;

    Walk(Map<String, Seal> seals) {
        this.unmet = new HashMap<>(seals);
        this.sealedChains = seals.size();
    }

    /** @param link null where the stored entry cannot be read as one */
    void step(String id, @Nullable ChainLink link) {
        entries++;
        if (link == null) {
            broken(id, "is not an entry the journal wrote");
            return;
        }
        String fault = fault(link);
        if (fault != null) {
            broken(id, fault);
            return;
        }
        sinceSeal++;
        Seal seal = unmet.get(link.chain());
        if (seal != null && seal.sequence() == link.sequence()) {
            unmet.remove(link.chain());
            sinceSeal = 0;
        }
        before = link;
    }

    void end() {
        endOfChain();
        unmet.values().stream()
                .map(seal -> ChainLink.id(seal.chain(), seal.sequence()))
                .sorted()
                .findFirst()
                .ifPresent(id -> broken(id, "sealed, but no longer in the journal"));
    }

    private @Nullable String fault(ChainLink link) {
        if (before != null && !before.chain().equals(link.chain())) {
            endOfChain();
            before = null;
        }
        if (before == null) {
            chains++;
        }
        long expected = before == null ? 0 : before.sequence() + 1;
        String previous = before == null ? "" : before.hash();
        if (link.sequence() != expected || !link.id().equals(ChainLink.id(link.chain(), expected))) {
            return "entry missing or out of order before it";
        }
        if (!previous.equals(link.previousHash())) {
            return "does not follow the entry before it";
        }
        if (!link.hashFits()) {
            return "changed since it was written";
        }
        Seal seal = unmet.get(link.chain());
        return seal == null || seal.sequence() != link.sequence() || seal.hash().equals(link.hash())
                ? null
                : "differs from its seal, so it or an entry before it was rewritten";
    }

    private void endOfChain() {
        unsealed += sinceSeal;
        sinceSeal = 0;
    }

    private void broken(String id, String why) {
        brokenAt = id;
        reason = why;
    }

    boolean broken() {
        return brokenAt != null;
    }

    Verification result() {
        return new Verification(chains, entries, sealedChains, unsealed, brokenAt, reason);
    }
}
