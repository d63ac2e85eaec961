package uk.caseconference.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a conference began.
 *
 * @param reason the chair's reason to begin without a quorum; null where it was quorate
 */
public record Opening(
        Instant startedAt, boolean quorate, @Nullable String reason) {}
