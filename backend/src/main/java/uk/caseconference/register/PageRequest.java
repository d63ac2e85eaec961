package uk.caseconference.register;

import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Problem;

/** Which part of a list is wanted. */
public record PageRequest(int first, @Nullable String after) {

    public static final int LARGEST = 100;
    private static final int USUAL = 25;

    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        int size = first == null ? USUAL : first;
        if (size < 0 || size > LARGEST) {
            throw Problem.invalid("first", "first must be between 0 and " + LARGEST + ".");
        }
        return new PageRequest(size, after);
    }
}
