package uk.caseconference.actionplan;

import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.shared.Rule;

/** What action plans and actions ask of their case. */
final class CaseRules {

    static final Rule CASE_LIVE =
            Rule.of("action.case-live", "A plan or an action needs a case that has been accepted and is not closed.");

    private CaseRules() {}

    static boolean live(CaseInHand caseFile) {
        return switch (caseFile.status()) {
            case REFERRED, RETURNED_FOR_INFO -> false;
            default -> !caseFile.isClosed();
        };
    }
}
