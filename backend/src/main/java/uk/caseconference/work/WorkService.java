package uk.caseconference.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;

/** Gathers what is owed from every feature, by the day it is due. */
@Service
public class WorkService {

    /** What falls due within a week is due soon. */
    private static final int SOON_DAYS = 7;

    private final List<WorkSource> sources;
    private final Clock clock;

    WorkService(List<WorkSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public WorkConnection owed(Actor actor, WorkScope scope, PageRequest page) {
        List<WorkItem> all = sources.stream()
                .flatMap(source -> source.owed(actor, scope).stream())
                .sorted(Comparator.comparing(WorkService::key))
                .toList();
        return new WorkConnection(
                Connection.sorted(all, WorkService::key, page),
                all.stream().filter(WorkItem::isOverdue).count(),
                all.stream().filter(this::isDueSoon).count());
    }

    private boolean isDueSoon(WorkItem item) {
        LocalDate today = LocalDate.now(clock);
        return !item.dueOn().isBefore(today) && !item.dueOn().isAfter(today.plusDays(SOON_DAYS));
    }

    private static String key(WorkItem item) {
        return item.dueOn() + " " + item.id();
    }
}
