package uk.caseconference.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;

/** What a person was and became, as far as an actor may see it now. */
@Component
class PersonHistory {

    private final Lookup lookup;
    private final History history;

    PersonHistory(Lookup lookup, History history) {
        this.lookup = lookup;
        this.history = history;
    }

    /** A change of nothing but hidden identifiers is left out: that there is one says something. */
    List<HistoryEntry> of(Actor actor, String globalId) {
        Person person = lookup.load(actor, Person.KIND, globalId);
        return history.of(Person.KIND, person, mayShow(actor, person)).stream()
                .map(PersonHistory::withoutHiddenIdentifiers)
                .filter(entry -> !entry.changes().isEmpty())
                .toList();
    }

    private static Predicate<String> mayShow(Actor actor, Person person) {
        return guard -> {
            Optional<Identifier> identifier = Identifier.behind(guard);
            return identifier.isPresent()
                    ? IdentifierSight.sees(actor, person, identifier.get())
                    : person.getAddresses().stream().anyMatch(a -> a.behind(guard) && !a.masked());
        };
    }

    private static HistoryEntry withoutHiddenIdentifiers(HistoryEntry entry) {
        List<HistoryEntry.Field> changes = entry.changes().stream()
                .filter(f -> !(f.withheld() && f.field().equals(PersonChanges.IDENTIFIER)))
                .toList();
        return new HistoryEntry(
                entry.version(), entry.at(), entry.userId(), entry.userName(), entry.agencyId(), entry.verb(), changes);
    }
}
