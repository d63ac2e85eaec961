package uk.caseconference.shared;

import org.jspecify.annotations.Nullable;

/** A change somebody asks for. The key makes a retry safe; the expected version keeps two editors apart. */
public interface Command {

    @Nullable
    String idempotencyKey();

    /** Null where the caller does not mind what the version is. */
    default @Nullable Integer expectedVersion() {
        return null;
    }
}
