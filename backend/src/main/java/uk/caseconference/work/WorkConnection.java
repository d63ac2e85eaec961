package uk.caseconference.work;

import java.util.List;
import uk.caseconference.register.Connection;

/** A page of what is owed, and how much of all that is owed is late or soon will be. */
public record WorkConnection(Connection<WorkItem> page, long overdueCount, long dueSoonCount) {

    public List<Connection.Edge<WorkItem>> edges() {
        return page.getEdges();
    }

    public List<WorkItem> nodes() {
        return page.getNodes();
    }

    public Connection.PageInfo pageInfo() {
        return page.getPageInfo();
    }

    public long totalCount() {
        return page.getTotalCount();
    }
}
