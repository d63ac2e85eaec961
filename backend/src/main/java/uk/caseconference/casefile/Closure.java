package uk.caseconference.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a case was closed, whether the victim was told, and what was learned. */
public record Closure(
        ClosureReason reason,
        LocalDate closedOn,
        String summary,
        boolean victimTold,
        @Nullable String learning,
        @Nullable LocalDate retainUntil,
        String userId,
        String userName) {}
