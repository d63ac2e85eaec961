package uk.caseconference.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.caseconference.conference.discussion.ListingOutcome;
import uk.caseconference.contribution.Knowledge;
import uk.caseconference.register.Verbs;

/** Minutes of a conference about two cases, as tests of the rules need them. */
final class Minuted {

    static final Instant AT = Instant.parse("2026-03-17T14:00:00Z");

    private Minuted() {}

    static Minutes draft() {
        Held held = new Held("conference", "E22999001", "council", "police", Set.of("council", "housing", "police"));
        return Verbs.saved(new Minutes("conference.1", held, content(), AT));
    }

    static Minutes approved() {
        Minutes minutes = draft();
        minutes.approve(true, "Ingrid Inspectable", AT, "salt");
        return Verbs.saved(minutes);
    }

    static MinutesContent content() {
        return new MinutesContent(
                1,
                "Anti-social behaviour conference",
                AT,
                AT.plusSeconds(7200),
                "Placeholder Hall",
                null,
                "Ingrid Inspectable",
                "police",
                null,
                "Do not copy.",
                AT,
                true,
                null,
                List.of(new MinutesContent.Present("police", "Ingrid Inspectable", false)),
                List.of(),
                List.of(new MinutesContent.Apology("fire", null, true, LocalDate.of(2026, 3, 16))),
                List.of(),
                List.of(item(1, "one"), item(2, "two"), item(3, "three")),
                List.of());
    }

    private static MinutedItem item(int order, String name) {
        return new MinutedItem(
                order,
                name,
                "case-" + name,
                "HH-2026-000" + order,
                ListingOutcome.CONCLUDED,
                null,
                List.of(),
                List.of(),
                List.of(
                        new MinutedItem.Entry(name + "-open", "housing", Knowledge.KNOWN_SHARED, "Two warnings."),
                        new MinutedItem.Entry(name + "-kept", "health", Knowledge.KNOWN_SHARED, "Kept to the room.")),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
