package uk.caseconference.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a chain at some moment, kept where the database's administrator cannot reach it. */
record Seal(String chain, long sequence, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    String line() {
        return chain + " " + sequence + " " + hash;
    }

    /** Empty for a line that was torn when the machine stopped in the middle of writing it. */
    static Optional<Seal> parse(String line) {
        Matcher whole = LINE.matcher(line);
        return whole.matches()
                ? Optional.of(new Seal(whole.group(1), Long.parseLong(whole.group(2)), whole.group(3)))
                : Optional.empty();
    }

    static Seal later(Seal one, Seal other) {
        return one.sequence > other.sequence ? one : other;
    }
}
