package uk.caseconference.access;

import java.util.List;

/** Where entries go before anything is changed or shown. */
public interface Journal {

    /** Returns when every entry is durable; throws UNAVAILABLE when that cannot be had, and then nothing may go on. */
    void append(List<JournalEntry> entries);
}
