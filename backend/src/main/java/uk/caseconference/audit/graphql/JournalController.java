package uk.caseconference.audit.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.audit.JournalEntryView;
import uk.caseconference.audit.JournalFilter;
import uk.caseconference.audit.JournalReader;
import uk.caseconference.audit.Verification;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;

@Controller
class JournalController {

    private final JournalReader journal;

    JournalController(JournalReader journal) {
        this.journal = journal;
    }

    @QueryMapping
    Connection<JournalEntryView> journal(
            @ContextValue Actor actor,
            @Argument @Nullable JournalFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        JournalFilter wanted = filter == null ? JournalFilter.EVERYTHING : filter;
        return journal.page(actor, wanted, PageRequest.of(first, after));
    }

    @QueryMapping
    Verification verifyJournal(@ContextValue Actor actor) {
        return journal.verify(actor);
    }
}
