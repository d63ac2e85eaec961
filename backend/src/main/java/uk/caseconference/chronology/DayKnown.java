package uk.caseconference.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Where in a chronology that stands of which only the day is known: at its end, after all whose hour is known. */
public final class DayKnown {

    private DayKnown() {}

    public static Instant at(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).minusSeconds(1).toInstant();
    }
}
