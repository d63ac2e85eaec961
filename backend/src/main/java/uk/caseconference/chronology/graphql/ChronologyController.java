package uk.caseconference.chronology.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.chronology.Chronology;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyFilter;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;

@Controller
class ChronologyController {

    private final Chronology chronology;
    private final AgencyService agencies;

    ChronologyController(Chronology chronology, AgencyService agencies) {
        this.chronology = chronology;
        this.agencies = agencies;
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<ChronologyEntry> chronology(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument @Nullable List<ChronologyKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        ChronologyFilter filter = new ChronologyFilter(from, to, kinds);
        return chronology.of(actor, caseFile.id(), filter, PageRequest.of(first, after));
    }

    @BatchMapping(typeName = "ChronologyEntry")
    Map<ChronologyEntry, AgencyView> agency(@ContextValue Actor actor, List<ChronologyEntry> entries) {
        Set<String> codes =
                entries.stream().flatMap(e -> Stream.ofNullable(e.agencyCode())).collect(Collectors.toSet());
        Map<String, AgencyView> found = agencies.byCodes(actor, codes);
        Map<ChronologyEntry, AgencyView> matched = new HashMap<>();
        for (ChronologyEntry entry : entries) {
            AgencyView agency = entry.agencyCode() == null ? null : found.get(entry.agencyCode());
            if (agency != null) {
                matched.put(entry, agency);
            }
        }
        return matched;
    }
}
