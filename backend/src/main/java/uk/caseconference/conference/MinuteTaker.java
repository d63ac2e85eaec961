package uk.caseconference.conference;

import org.jspecify.annotations.Nullable;

/**
 * Who takes the minutes.
 *
 * @param userId the subject of their tokens; null for somebody who does not use this service
 */
public record MinuteTaker(@Nullable String userId, String name) {}
