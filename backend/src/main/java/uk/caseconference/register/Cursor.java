package uk.caseconference.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import uk.caseconference.shared.Problem;

/** A place in an ordered list: the order's name, and the sort value and id of the row just before. */
record Cursor(String ordering, Object value, String id) {

    String encoded() {
        String text = String.join("\n", ordering, value.getClass().getSimpleName(), value.toString(), id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses what is not a cursor of this order. */
    static Cursor decode(String encoded, Ordering ordering) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 4 && parts[0].equals(ordering.name())) {
                return new Cursor(parts[0], value(parts[1], parts[2]), parts[3]);
            }
        } catch (IllegalArgumentException | DateTimeParseException garbage) {
            // falls through to the one answer for everything that is not a cursor
        }
        throw Problem.invalid("after", "after is not a cursor of this list in this order.");
    }

    private static Object value(String type, String text) {
        return switch (type) {
            case "Instant" -> Instant.parse(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "String" -> text;
            case "Integer" -> Integer.valueOf(text);
            default -> throw new IllegalArgumentException(type);
        };
    }
}
