package uk.caseconference.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an action plan is to bring about.
 *
 * @param number counts from 1 within the plan and never changes
 * @param settledOn the day it was achieved or dropped; null while it is open
 * @param note what was achieved, or why it was dropped
 */
public record Objective(
        int number,
        String text,
        ObjectiveStatus status,
        @Nullable LocalDate settledOn,
        @Nullable String note) {

    static Objective open(int number, String text) {
        return new Objective(number, text, ObjectiveStatus.OPEN, null, null);
    }

    Objective settled(ObjectiveStatus as, LocalDate on, @Nullable String because) {
        return new Objective(number, text, as, on, because);
    }

    boolean isOpen() {
        return status == ObjectiveStatus.OPEN;
    }
}
