package uk.caseconference.actionplan;

import org.springframework.stereotype.Component;
import uk.caseconference.access.Installation;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;

/** A case in which an action is owed stands at PLAN_OPEN, whether its plan has been written down or not. */
@Component
class ActionOpensPlan implements FollowUp<Action> {

    private final CaseFiles caseFiles;

    ActionOpensPlan(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Kind<Action> of() {
        return Action.KIND;
    }

    @Override
    public void follow(Action action) {
        if (action.getStatus().isLive()) {
            caseFiles.followListing(
                    Installation.acting("actionOpensPlan"), action.getCaseFileId(), CaseStatus.PLAN_OPEN);
        }
    }
}
