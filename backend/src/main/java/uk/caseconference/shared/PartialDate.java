package uk.caseconference.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A date of which only the year, or the year and month, may be known: 1992, 1992-05 or 1992-05-14. */
public record PartialDate(String text) {

    public PartialDate {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("not a partial date");
        }
        earliest(text);
    }

    public LocalDate earliest() {
        return earliest(text);
    }

    private static LocalDate earliest(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a partial date", e);
        }
    }
}
