package uk.caseconference.actionplan;

import java.time.LocalDate;

/**
 * What came of an action.
 *
 * @param on the day it was done, or given up
 * @param text the evidence that it was done, or the reason why it was not
 */
public record ActionOutcome(LocalDate on, String text, String agencyId, String userId, String userName) {}
