package uk.caseconference.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads what an explanation is asked for, without admitting anybody to it. Only {@link Explainer} may use it. */
public interface ExplainedThings {

    /**
     * @param read the permission it takes to read it
     * @param guarded what the decision is asked about; null for register data that only the scope layer guards
     */
    record Unadmitted(
            String type,
            String id,
            Permission read,
            @Nullable Guarded guarded) {}

    Optional<Unadmitted> unadmitted(String globalId);
}
