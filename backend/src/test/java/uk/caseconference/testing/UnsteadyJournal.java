package uk.caseconference.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import uk.caseconference.access.Journal;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.shared.Problem;

/** The journal, until it fails: what comes after a number of entries is stopped as by a crash before its first write. */
@Primary
@TestComponent
public class UnsteadyJournal implements Journal {

    private final Journal journal;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    UnsteadyJournal(@Qualifier("chainedJournal") Journal journal) {
        this.journal = journal;
    }

    public void failAfter(int entries) {
        left.set(entries);
    }

    @Override
    public void append(List<JournalEntry> entries) {
        if (left.getAndAdd(-entries.size()) < entries.size()) {
            throw Problem.unavailable("The journal cannot be written now.");
        }
        journal.append(entries);
    }
}
