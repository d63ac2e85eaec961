package uk.caseconference.register;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A page of a list in the shape of the Relay specification; the total is counted only when it is asked for. */
public final class Connection<T> {

    public record Edge<T>(T node, String cursor) {}

    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    private final List<Edge<T>> edges;
    private final boolean hasNext;
    private final boolean hasPrevious;
    private final LongSupplier total;

    /** @param total counts the whole list, when asked */
    public Connection(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious, LongSupplier total) {
        this.edges = edges;
        this.hasNext = hasNext;
        this.hasPrevious = hasPrevious;
        this.total = total;
    }

    /** A page of a list that is already at hand, in its own order. */
    public static <T> Connection<T> slice(List<T> all, Function<T, String> key, PageRequest page) {
        int from = 0;
        if (page.after() != null) {
            String id = key(page.after());
            while (from < all.size() && !key.apply(all.get(from)).equals(id)) {
                from++;
            }
            from++;
        }
        return slice(all, key, page, Math.min(from, all.size()));
    }

    /** A page of a list at hand that is in the order of its keys; goes on even where the cursor's row has gone. */
    public static <T> Connection<T> sorted(List<T> all, Function<T, String> key, PageRequest page) {
        int from = 0;
        if (page.after() != null) {
            String last = key(page.after());
            while (from < all.size() && key.apply(all.get(from)).compareTo(last) <= 0) {
                from++;
            }
        }
        return slice(all, key, page, from);
    }

    private static String key(String cursor) {
        return Cursor.decode(cursor, new Ordering("slice", "", false)).id();
    }

    private static <T> Connection<T> slice(List<T> all, Function<T, String> key, PageRequest page, int start) {
        int end = Math.min(start + page.first(), all.size());
        List<Edge<T>> edges = all.subList(start, end).stream()
                .map(t -> new Edge<>(t, new Cursor("slice", "", key.apply(t)).encoded()))
                .toList();
        return new Connection<>(edges, end < all.size(), start > 0, all::size);
    }

    public List<Edge<T>> getEdges() {
        return edges;
    }

    public List<T> getNodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo getPageInfo() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
    }

    public long getTotalCount() {
        return total.getAsLong();
    }

    public <R> Connection<R> map(Function<? super T, ? extends R> view) {
        List<Edge<R>> mapped = edges.stream()
                .map(e -> new Edge<R>(view.apply(e.node()), e.cursor()))
                .toList();
        return new Connection<>(mapped, hasNext, hasPrevious, total);
    }
}
