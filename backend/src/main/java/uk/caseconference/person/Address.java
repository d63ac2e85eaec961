package uk.caseconference.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address of a person for a time, and the agency that said so last. */
record Address(
        String id,
        AddressKind kind,
        List<String> lines,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String recordedBy) {

    private static final String GUARD = "address:";

    static Address of(String id, AddressDetails details, String recordedBy) {
        return new Address(
                id,
                details.kind(),
                List.copyOf(details.lines()),
                details.town(),
                details.postcode() == null ? null : details.postcode().toUpperCase(Locale.ROOT),
                details.uprn(),
                details.from(),
                details.to(),
                recordedBy);
    }

    Address endedOn(LocalDate lastDay) {
        return new Address(id, kind, lines, town, postcode, uprn, from, lastDay, recordedBy);
    }

    boolean masked() {
        return kind == AddressKind.PROTECTED;
    }

    /** What everybody may know of it. */
    String outline() {
        return kind + (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
    }

    /** Where it is; nothing of a protected one ever gets into the history. */
    @Nullable
    String written() {
        if (masked()) {
            return null;
        }
        List<String> parts = new ArrayList<>(lines);
        Stream.of(town, postcode, uprn).filter(Objects::nonNull).forEach(parts::add);
        return String.join(", ", parts);
    }

    /** An address that became protected later hides what it was before. */
    String guard() {
        return GUARD + id;
    }

    boolean behind(String guard) {
        return guard.equals(guard());
    }
}
