package uk.caseconference.actionplan;

import org.springframework.stereotype.Component;
import uk.caseconference.access.Installation;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;

/** A case whose plan is being carried out stands at PLAN_OPEN. */
@Component
class PlanOpens implements FollowUp<ActionPlan> {

    private final CaseFiles caseFiles;

    PlanOpens(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Kind<ActionPlan> of() {
        return ActionPlan.KIND;
    }

    @Override
    public void follow(ActionPlan plan) {
        if (plan.isOpen()) {
            caseFiles.followListing(Installation.acting("planOpens"), plan.caseFileId(), CaseStatus.PLAN_OPEN);
        }
    }
}
