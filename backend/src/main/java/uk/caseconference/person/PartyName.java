package uk.caseconference.person;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's given and family names, either of which may be unknown, or an organisation's name. */
record PartyName(
        @Nullable String given,
        @Nullable String family,
        @Nullable String organisation) {

    String displayed() {
        return joined(given, family, organisation);
    }

    /** Family names first. */
    String sorted() {
        return String.join(" ", NameKeys.words(joined(organisation, family, given)));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
