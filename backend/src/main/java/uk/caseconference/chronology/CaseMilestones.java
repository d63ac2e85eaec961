package uk.caseconference.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.Closure;
import uk.caseconference.casefile.Referral;
import uk.caseconference.casefile.Review;
import uk.caseconference.casefile.Screening;

/** The milestones of the case itself. */
@Component
class CaseMilestones implements ChronologySource {

    private final CaseFiles cases;
    private final Clock clock;

    CaseMilestones(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        return cases.caseFile(actor, caseFile.globalId()).map(this::of).orElse(List.of());
    }

    private List<ChronologyEntry> of(CaseFileView c) {
        Referral referral = c.referral();
        Instant received = referral.receivedAt();
        List<ChronologyEntry> entries = new ArrayList<>();
        entries.add(entry(c, received, ChronologyKind.REFERRAL, 0, referral.agencyId(), referral.reason()));
        for (int i = 0; i < c.screenings().size(); i++) {
            Screening s = c.screenings().get(i);
            Instant at = after(received, s.screenedOn());
            entries.add(entry(c, at, ChronologyKind.SCREENING, i, c.facilitatorId(), s.outcome() + ": " + s.reason()));
        }
        for (int i = 0; i < c.reviews().size(); i++) {
            Review r = c.reviews().get(i);
            Instant at = after(received, r.reviewedOn());
            entries.add(entry(c, at, ChronologyKind.REVIEW, i, c.facilitatorId(), r.progress()));
        }
        Closure closure = c.closure();
        if (closure != null) {
            Instant at = after(received, closure.closedOn());
            String summary = closure.reason() + ": " + closure.summary();
            entries.add(entry(c, at, ChronologyKind.CLOSURE, 0, c.facilitatorId(), summary));
        }
        return entries;
    }

    /** Never before the referral. */
    private Instant after(Instant received, LocalDate day) {
        Instant told = DayKnown.at(day, clock);
        return told.isBefore(received) ? received : told;
    }

    private static ChronologyEntry entry(
            CaseFileView c, Instant at, ChronologyKind kind, int number, String agency, String summary) {
        return new ChronologyEntry(at, kind, number, "CaseFile", c.id(), agency, summary);
    }
}
