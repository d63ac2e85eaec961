package uk.caseconference.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.chronology.ChronologySource;

/** Tells the incidents of a case, each once, by the first record of it that the reader may see. */
@Component
class IncidentChronology implements ChronologySource {

    private final Incidents incidents;

    IncidentChronology(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        Map<String, IncidentView> first = new LinkedHashMap<>();
        incidents.of(actor, caseFile).forEach(i -> first.putIfAbsent(i.group(), i));
        return first.values().stream().map(IncidentChronology::entry).toList();
    }

    private static ChronologyEntry entry(IncidentView i) {
        return new ChronologyEntry(
                i.details().occurredAt(),
                ChronologyKind.INCIDENT,
                0,
                "Incident",
                i.id(),
                i.reportedBy(),
                i.details().type() + ": " + i.details().summary());
    }
}
