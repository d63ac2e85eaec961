package uk.caseconference.risk.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.risk.RiskAssessmentView;
import uk.caseconference.risk.RiskInstrumentView;
import uk.caseconference.risk.RiskInstruments;

/** The agencies and instruments of assessments, fetched for a whole list of assessments at once. */
@Controller
class RiskRelations {

    private final RiskInstruments instruments;
    private final AgencyService agencies;

    RiskRelations(RiskInstruments instruments, AgencyService agencies) {
        this.instruments = instruments;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "RiskAssessment")
    Map<RiskAssessmentView, AgencyView> agency(@ContextValue Actor actor, List<RiskAssessmentView> rows) {
        return matched(rows, RiskAssessmentView::agencyId, codes -> agencies.byCodes(actor, codes));
    }

    @BatchMapping(typeName = "RiskAssessment")
    Map<RiskAssessmentView, RiskInstrumentView> instrument(@ContextValue Actor actor, List<RiskAssessmentView> rows) {
        return matched(rows, RiskAssessmentView::instrumentId, ids -> instruments.byLocalIds(actor, ids));
    }

    private static <T> Map<RiskAssessmentView, T> matched(
            List<RiskAssessmentView> rows,
            Function<RiskAssessmentView, String> key,
            Function<Set<String>, Map<String, T>> source) {
        Map<String, T> found = source.apply(rows.stream().map(key).collect(Collectors.toSet()));
        return rows.stream()
                .distinct()
                .filter(row -> found.containsKey(key.apply(row)))
                .collect(Collectors.toMap(Function.identity(), row -> found.get(key.apply(row))));
    }
}
