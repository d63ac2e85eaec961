package uk.caseconference.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review of a case: what has come of it, and when it is looked at next. */
public record Review(
        LocalDate reviewedOn, String progress, @Nullable LocalDate nextReviewOn, String userId, String userName) {}
