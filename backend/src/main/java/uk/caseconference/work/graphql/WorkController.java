package uk.caseconference.work.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.register.PageRequest;
import uk.caseconference.work.WorkConnection;
import uk.caseconference.work.WorkScope;
import uk.caseconference.work.WorkService;

@Controller
class WorkController {

    private final WorkService work;

    WorkController(WorkService work) {
        this.work = work;
    }

    @QueryMapping
    WorkConnection myWork(
            @ContextValue Actor actor,
            @Argument WorkScope scope,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return work.owed(actor, scope, PageRequest.of(first, after));
    }
}
