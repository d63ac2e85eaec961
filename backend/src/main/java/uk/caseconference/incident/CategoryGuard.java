package uk.caseconference.incident;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.caseconference.access.Actor;
import uk.caseconference.access.DataCategory;

/**
 * What stands in front of an incident's past: its record may have been of another category when something was written,
 * and a reader whom today's category lets in may not be covered for that one.
 */
final class CategoryGuard {

    private static final String PREFIX = "category:";

    private CategoryGuard() {}

    static String of(DataCategory... categories) {
        return Stream.of(categories).map(Enum::name).distinct().collect(Collectors.joining(",", PREFIX, ""));
    }

    static boolean opensTo(Actor actor, Incident incident, String guard) {
        return incident.getReportedBy().equals(actor.agencyId())
                || Arrays.stream(guard.substring(PREFIX.length()).split(",", -1))
                        .map(DataCategory::valueOf)
                        .allMatch(c -> actor.standing().covers(incident.areaCode(), c));
    }
}
