package uk.caseconference.risk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.chronology.ChronologySource;
import uk.caseconference.chronology.DayKnown;

/** Tells the assessments of the risk in a case. */
@Component
class RiskChronology implements ChronologySource {

    private final RiskAssessments assessments;
    private final Clock clock;

    RiskChronology(RiskAssessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        return assessments.of(actor, caseFile).stream().map(this::entry).toList();
    }

    private ChronologyEntry entry(RiskAssessmentView a) {
        return new ChronologyEntry(
                DayKnown.at(a.assessedOn(), clock),
                ChronologyKind.RISK_ASSESSMENT,
                0,
                "RiskAssessment",
                a.id(),
                a.agencyId(),
                "%s, score %d by %s version %d"
                        .formatted(a.agreedBand(), a.score(), a.instrumentCode(), a.instrumentVersion()));
    }
}
