package uk.caseconference.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How and why a case was referred. */
public record Referral(
        String agencyId,
        String userId,
        String userName,
        Instant receivedAt,
        String reason,
        @Nullable String immediateSafety,
        ConsentState consent,
        @Nullable String overrideBasis,
        @Nullable String vulnerabilities,
        @Nullable String equalityNotes,
        List<ReferredIncident> incidents,
        List<Supplement> supplements) {

    /** What was added when screening asked for more. */
    public record Supplement(Instant at, String userName, String text) {}

    Referral with(Supplement supplement) {
        List<Supplement> more = new ArrayList<>(supplements);
        more.add(supplement);
        return new Referral(
                agencyId,
                userId,
                userName,
                receivedAt,
                reason,
                immediateSafety,
                consent,
                overrideBasis,
                vulnerabilities,
                equalityNotes,
                incidents,
                List.copyOf(more));
    }
}
