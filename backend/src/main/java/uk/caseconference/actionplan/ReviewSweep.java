package uk.caseconference.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Installation;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.Unguarded;

/**
 * Lets cases fall due for review: on their own review date, and on that of their open plan. Also brings a case that was
 * discussed again while its plan was open back to where it stood.
 */
@Component
class ReviewSweep {

    private final Unguarded unguarded;
    private final CaseFiles caseFiles;
    private final Clock clock;

    ReviewSweep(Unguarded unguarded, CaseFiles caseFiles, Clock clock) {
        this.unguarded = unguarded;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT15M")
    void sweep() {
        Actor service = Installation.acting("reviewSweep");
        LocalDate today = LocalDate.now(clock);
        caseFiles.fallDue(service, today);
        Criteria open = Criteria.where("status").is(PlanStatus.OPEN);
        unguarded.list(ActionPlan.KIND, open, Ordering.oldestFirst()).forEach(plan -> follow(service, plan, today));
    }

    private void follow(Actor service, ActionPlan plan, LocalDate today) {
        LocalDate reviewOn = plan.getReviewOn();
        caseFiles.followListing(service, plan.caseFileId(), CaseStatus.PLAN_OPEN);
        if (reviewOn != null && !reviewOn.isAfter(today)) {
            caseFiles.fallDue(service, plan.caseFileId(), reviewOn);
        }
    }
}
