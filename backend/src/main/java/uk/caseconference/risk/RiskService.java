package uk.caseconference.risk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Problem;

/** What agencies do with assessments of risk. */
@Service
public class RiskService {

    private final Registrar registrar;
    private final CaseFiles cases;
    private final RiskInstruments instruments;
    private final RiskMapper mapper;
    private final Clock clock;

    RiskService(Registrar registrar, CaseFiles cases, RiskInstruments instruments, RiskMapper mapper, Clock clock) {
        this.registrar = registrar;
        this.cases = cases;
        this.instruments = instruments;
        this.mapper = mapper;
        this.clock = clock;
    }

    public RiskAssessmentView assess(Actor actor, AssessRisk c) {
        return mapper.view(registrar.create(actor, Permission.RISK_ASSESS, RiskAssessment.KIND, c, id -> {
            CaseInHand caseFile = cases.inHand(actor, Permission.RISK_ASSESS, c.caseFileId());
            LocalDate on = c.assessedOn() == null ? LocalDate.now(clock) : c.assessedOn();
            RiskInstrument instrument = instrument(actor, c.instrumentCode(), c.instrumentVersion(), on);
            RiskInstrument.Score scored = instrument.score(c.answers());
            RiskBand band = c.agreedBand() == null ? scored.band() : instrument.band(c.agreedBand());
            RiskDecision decision = decision(caseFile, scored.band(), band, c.overrideReason());
            return new RiskAssessment(id, caseFile, instrument, scored, decision, c, on, clock.instant());
        }));
    }

    public RiskAssessmentView decide(Actor actor, DecideRisk c) {
        return mapper.view(registrar.changeAsSteward(
                actor, Permission.RISK_ASSESS, RiskAssessment.KIND, c.riskAssessmentId(), c, assessment -> {
                    CaseInHand caseFile =
                            cases.inHand(actor, Permission.RISK_ASSESS, cases.globalId(assessment.getCaseFileId()));
                    RiskBand band = instrument(
                                    actor,
                                    assessment.getInstrumentCode(),
                                    assessment.getInstrumentVersion(),
                                    assessment.getAssessedOn())
                            .band(c.agreedBand());
                    assessment.decide(
                            caseFile, decision(caseFile, assessment.getSuggestedBand(), band, c.overrideReason()));
                }));
    }

    /** Up is for whoever may assess; down for whoever runs the case. */
    private RiskDecision decision(CaseInHand caseFile, RiskBand suggested, RiskBand agreed, @Nullable String reason) {
        Actor actor = caseFile.actor();
        if (agreed.min() < suggested.min()) {
            cases.inHandOfSteward(actor, Permission.CASE_MANAGE, caseFile.globalId());
        }
        return new RiskDecision(agreed, reason, actor.userId(), actor.name(), actor.agencyId(), LocalDate.now(clock));
    }

    private RiskInstrument instrument(Actor actor, String code, @Nullable Integer version, LocalDate on) {
        return instruments
                .find(actor, code, version, on)
                .filter(i -> i.inEffect(on))
                .orElseThrow(() -> Problem.invalid(
                        "input.instrumentCode", "No such instrument, or version of it, was in force on that day."));
    }
}
