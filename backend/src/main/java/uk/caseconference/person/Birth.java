package uk.caseconference.person;

import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** When somebody was born, as far as it is known. */
record Birth(PartialDate date, boolean estimated) {

    /** An estimate may be this many years out. */
    static final int TOLERANCE = 2;

    int year() {
        return date.earliest().getYear();
    }

    /** Whether both may be the same person's: what is not known contradicts nothing. */
    boolean compatible(@Nullable Birth other) {
        if (other == null) {
            return true;
        }
        if (estimated || other.estimated) {
            return Math.abs(year() - other.year()) <= TOLERANCE;
        }
        return date.text().startsWith(other.date.text()) || other.date.text().startsWith(date.text());
    }

    String written() {
        return estimated ? "about " + date.text() : date.text();
    }
}
