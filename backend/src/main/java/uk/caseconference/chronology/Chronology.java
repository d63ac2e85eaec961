package uk.caseconference.chronology;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;
import uk.caseconference.shared.Inputs;

/** Merges what every feature has to tell of a case. */
@Service
public class Chronology {

    private final CaseFiles cases;
    private final List<ChronologySource> sources;
    private final Inputs inputs;
    private final Clock clock;

    Chronology(CaseFiles cases, List<ChronologySource> sources, Inputs inputs, Clock clock) {
        this.cases = cases;
        this.sources = sources;
        this.inputs = inputs;
        this.clock = clock;
    }

    public Connection<ChronologyEntry> of(Actor actor, String caseFileId, ChronologyFilter filter, PageRequest page) {
        inputs.require(filter);
        CaseInHand caseFile = cases.inHand(actor, Permission.CASE_READ, caseFileId);
        List<ChronologyEntry> all = sources.stream()
                .flatMap(s -> s.of(actor, caseFile).stream())
                .filter(e -> filter.lets(e, clock.getZone()))
                .sorted(ChronologyEntry.IN_ORDER)
                .toList();
        return Connection.slice(all, ChronologyEntry::key, page);
    }
}
