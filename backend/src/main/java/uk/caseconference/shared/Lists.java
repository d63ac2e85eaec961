package uk.caseconference.shared;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists that are changed by making another. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> appended(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    public static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
