package uk.caseconference.minutes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.caseconference.actionplan.ActionOutcome;
import uk.caseconference.actionplan.ActionStatus;
import uk.caseconference.actionplan.ActionView;

/**
 * An action as the minutes record it.
 *
 * @param actionId its global id
 * @param because why it was not possible; null otherwise
 */
public record MinutedAction(
        String actionId,
        String reference,
        String text,
        String ownerAgencyId,
        String ownerName,
        LocalDate dueOn,
        Standing standing,
        @Nullable String because) {

    /** How an action stood: that it could not be done is not that somebody has not done it. */
    public enum Standing {
        AGREED,
        NOT_DUE,
        NOT_DONE,
        NOT_POSSIBLE
    }

    static MinutedAction agreed(ActionView action) {
        return of(action, Standing.AGREED, null);
    }

    static MinutedAction reviewed(ActionView action, LocalDate heldOn) {
        if (action.status() == ActionStatus.NOT_POSSIBLE) {
            return of(
                    action,
                    Standing.NOT_POSSIBLE,
                    Optional.ofNullable(action.outcome())
                            .map(ActionOutcome::text)
                            .orElse(null));
        }
        return of(action, action.dueOn().isBefore(heldOn) ? Standing.NOT_DONE : Standing.NOT_DUE, null);
    }

    private static MinutedAction of(ActionView action, Standing standing, @Nullable String because) {
        return new MinutedAction(
                action.id(),
                action.reference(),
                action.text(),
                action.owner().agencyId(),
                action.owner().name(),
                action.dueOn(),
                standing,
                because);
    }
}
