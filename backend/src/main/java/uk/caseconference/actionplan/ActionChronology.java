package uk.caseconference.actionplan;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.chronology.ChronologySource;
import uk.caseconference.chronology.DayKnown;

/** Tells the actions agreed in a case. */
@Component
class ActionChronology implements ChronologySource {

    private final Actions actions;
    private final Clock clock;

    ActionChronology(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        return actions.allOf(actor, caseFile).stream().map(this::entry).toList();
    }

    private ChronologyEntry entry(ActionView a) {
        return new ChronologyEntry(
                DayKnown.at(a.agreedOn(), clock),
                ChronologyKind.ACTION,
                0,
                "Action",
                a.id(),
                a.owner().agencyId(),
                a.reference() + ": " + a.text());
    }
}
