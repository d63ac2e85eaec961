package uk.caseconference.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.shared.Rule;

/** What an action begins with. */
record NewAction(
        String text,
        ActionOwner owner,
        LocalDate agreedOn,
        LocalDate dueOn,
        ActionPriority priority,
        ActionType type,
        @Nullable String listingId) {

    private static final Rule OWNER_TAKES_PART =
            Rule.of("action.owner-takes-part", "The agency that owns an action must take part in the case.");
    private static final Rule AGREED_NOT_AHEAD =
            Rule.of("action.agreed-not-ahead", "An action cannot have been agreed on a day to come.");
    static final Rule DUE_AFTER_AGREED =
            Rule.of("action.due-after-agreed", "An action must not be due before it was agreed.");

    void require(CaseInHand caseFile, LocalDate today) {
        new Rule.Gate()
                .require(CaseRules.CASE_LIVE, CaseRules.live(caseFile))
                .require(OWNER_TAKES_PART, caseFile.takesPart(owner.agencyId()))
                .require(AGREED_NOT_AHEAD, !agreedOn.isAfter(today))
                .require(DUE_AFTER_AGREED, !dueOn.isBefore(agreedOn))
                .pass();
    }
}
