package uk.caseconference.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;

/** Assessments of risk as readers and other features come by them. */
@Service
public class RiskAssessments {

    private static final Ordering LATEST_FIRST = new Ordering("assessed", "assessedOn", true);

    private final Lookup lookup;
    private final CaseFiles cases;
    private final History history;
    private final RiskMapper mapper;

    RiskAssessments(Lookup lookup, CaseFiles cases, History history, RiskMapper mapper) {
        this.lookup = lookup;
        this.cases = cases;
        this.history = history;
        this.mapper = mapper;
    }

    public Optional<RiskAssessmentView> assessment(Actor actor, String id) {
        return lookup.find(actor, RiskAssessment.KIND, id).map(mapper::view);
    }

    public Connection<RiskAssessmentView> page(Actor actor, String caseFileId, PageRequest page) {
        CaseInHand caseFile = cases.inHand(actor, Permission.CASE_READ, caseFileId);
        return lookup.pageWithin(actor, caseFile, RiskAssessment.KIND, new Criteria(), LATEST_FIRST, page)
                .map(mapper::view);
    }

    /** The last one made on the last day there was one. */
    public Optional<RiskAssessmentView> latest(Actor actor, String caseFileId) {
        return of(actor, cases.inHand(actor, Permission.CASE_READ, caseFileId)).stream()
                .max(Comparator.comparing(RiskAssessmentView::assessedOn)
                        .thenComparing(RiskAssessmentView::recordedAt));
    }

    /** All of one case that the reader may see, latest first. */
    public List<RiskAssessmentView> of(Actor actor, CaseInHand caseFile) {
        return lookup.listWithin(actor, caseFile, RiskAssessment.KIND, new Criteria(), LATEST_FIRST).stream()
                .map(mapper::view)
                .toList();
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(RiskAssessment.KIND, lookup.load(actor, RiskAssessment.KIND, id), guard -> false);
    }
}
