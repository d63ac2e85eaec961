package uk.caseconference.contribution;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.chronology.ChronologyEntry;
import uk.caseconference.chronology.ChronologyKind;
import uk.caseconference.chronology.ChronologySource;

/** Tells what agencies contributed and stand by, as far as their handling lets the reader in. */
@Component
class ContributionChronology implements ChronologySource {

    private final Contributions contributions;

    ContributionChronology(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<ChronologyEntry> of(Actor actor, CaseInHand caseFile) {
        return contributions.inOrder(actor, caseFile).stream()
                .filter(c -> c.status() == ContributionStatus.SUBMITTED)
                .map(ContributionChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(ContributionView c) {
        return new ChronologyEntry(
                c.submittedAt(), ChronologyKind.CONTRIBUTION, 0, "Contribution", c.id(), c.originator(), c.text());
    }
}
