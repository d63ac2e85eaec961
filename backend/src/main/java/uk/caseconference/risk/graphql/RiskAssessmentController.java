package uk.caseconference.risk.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;
import uk.caseconference.risk.AssessRisk;
import uk.caseconference.risk.DecideRisk;
import uk.caseconference.risk.RiskAssessmentView;
import uk.caseconference.risk.RiskAssessments;
import uk.caseconference.risk.RiskService;

@Controller
class RiskAssessmentController implements NodeSource {

    record RiskAssessmentPayload(RiskAssessmentView riskAssessment) {}

    private final RiskService service;
    private final RiskAssessments assessments;

    RiskAssessmentController(RiskService service, RiskAssessments assessments) {
        this.service = service;
        this.assessments = assessments;
    }

    @MutationMapping
    RiskAssessmentPayload assessRisk(@ContextValue Actor actor, @Argument AssessRisk input) {
        return new RiskAssessmentPayload(service.assess(actor, input));
    }

    @MutationMapping
    RiskAssessmentPayload decideRisk(@ContextValue Actor actor, @Argument DecideRisk input) {
        return new RiskAssessmentPayload(service.decide(actor, input));
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<RiskAssessmentView> riskAssessments(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return assessments.page(actor, caseFile.id(), PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "CaseFile")
    Optional<RiskAssessmentView> latestRisk(@ContextValue Actor actor, CaseFileView caseFile) {
        return assessments.latest(actor, caseFile.id());
    }

    @SchemaMapping(typeName = "RiskAssessment")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            RiskAssessmentView assessment,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(assessments.history(actor, assessment.id()), PageRequest.of(first, after));
    }

    @Override
    public String type() {
        return "RiskAssessment";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return assessments.assessment(actor, globalId);
    }
}
