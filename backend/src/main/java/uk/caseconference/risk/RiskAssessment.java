package uk.caseconference.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** An agency's assessment of the risk in a case. The score advises; the band is a person's decision. */
@Document("riskAssessments")
@TypeAlias("risk-assessment")
final class RiskAssessment extends GuardedAggregate {

    static final Kind<RiskAssessment> KIND =
            new Kind<>("RiskAssessment", RiskAssessment.class, ThingKind.CASE_ITEM, Permission.CASE_READ);

    private static final Rule CASE_OPEN =
            Rule.of("risk.case-open", "No risk is assessed or decided on a case that is closed: reopen it first.");
    private static final Rule ASSESSED = Rule.of("risk.assessed", "An assessment must not lie in the future.");
    private static final Rule OVERRIDE_REASON =
            Rule.of("risk.override-reason", "Another band than the score suggests needs a reason, and only that does.");

    private String caseFileId;
    private String agencyId;
    private String facilitatorId;
    private String userId;
    private String userName;
    private LocalDate assessedOn;
    private DataCategory category;
    private String instrumentCode;
    private int instrumentVersion;
    private List<RiskAnswer> answers;
    private int score;
    private RiskBand suggestedBand;
    private RiskDecision decision;
    private Set<String> subjects;

    @SuppressWarnings("NullAway.Init")
    private RiskAssessment() {}

    RiskAssessment(
            String id,
            CaseInHand caseFile,
            RiskInstrument instrument,
            RiskInstrument.Score scored,
            RiskDecision decision,
            AssessRisk how,
            LocalDate assessedOn,
            Instant now) {
        super(id, now, caseFile.areaCode());
        new Rule.Gate()
                .require(CASE_OPEN, !caseFile.isClosed())
                .require(ASSESSED, !assessedOn.isAfter(decision.decidedOn()))
                .require(OVERRIDE_REASON, reasoned(scored.band(), decision))
                .pass();
        this.caseFileId = caseFile.id();
        this.agencyId = caseFile.actor().agencyId();
        this.facilitatorId = caseFile.facilitatorId();
        this.userId = caseFile.actor().userId();
        this.userName = caseFile.actor().name();
        this.assessedOn = assessedOn;
        this.category = how.category();
        this.instrumentCode = instrument.getCode();
        this.instrumentVersion = instrument.getEdition();
        this.answers = scored.answers();
        this.score = scored.total();
        this.suggestedBand = scored.band();
        this.decision = decision;
        this.subjects = new TreeSet<>(caseFile.partyIds());
        record(Change.of("ASSESSED")
                .with("score", null, score)
                .with("agreedBand", null, decision.band().name())
                .with("overrideReason", null, decision.overrideReason()));
    }

    void decide(CaseInHand caseFile, RiskDecision anew) {
        new Rule.Gate()
                .require(CASE_OPEN, !caseFile.isClosed())
                .require(OVERRIDE_REASON, reasoned(suggestedBand, anew))
                .pass();
        record(Change.of("DECIDED")
                .with("agreedBand", decision.band().name(), anew.band().name())
                .with("overrideReason", decision.overrideReason(), anew.overrideReason()));
        decision = anew;
    }

    private static boolean reasoned(RiskBand suggested, RiskDecision decision) {
        return suggested.equals(decision.band()) == (decision.overrideReason() == null);
    }

    /** Keeps those out who are kept out of somebody the case concerns by now. */
    void concern(Set<String> partyIds) {
        if (!subjects.equals(partyIds)) {
            record(Change.of("PARTIES_FOLLOWED"));
            subjects = new TreeSet<>(partyIds);
        }
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_ITEM;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), category)
                .inCase(caseFileId)
                .involving(Set.of(agencyId))
                .runBy(new TreeSet<>(List.of(agencyId, facilitatorId)))
                .about(subjects);
    }

    String instrumentId() {
        return RiskInstrument.idOf(instrumentCode, instrumentVersion);
    }

    public String getCaseFileId() {
        return caseFileId;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public String getUserId() {
        return userId;
    }

    public String getUserName() {
        return userName;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public DataCategory getCategory() {
        return category;
    }

    public String getInstrumentCode() {
        return instrumentCode;
    }

    public int getInstrumentVersion() {
        return instrumentVersion;
    }

    public List<RiskAnswer> getAnswers() {
        return answers;
    }

    public int getScore() {
        return score;
    }

    public RiskBand getSuggestedBand() {
        return suggestedBand;
    }

    public RiskDecision getDecision() {
        return decision;
    }

    public LocalDate getReviewBy() {
        return assessedOn.plusDays(decision.band().reviewDays());
    }
}
