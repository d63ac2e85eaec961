package uk.caseconference.person;

import org.jspecify.annotations.Nullable;
import uk.caseconference.register.Change;

/** How changes of addresses and identifiers are told in the history, behind the guards their readers must pass. */
final class PersonChanges {

    static final String IDENTIFIER = "identifier";

    private PersonChanges() {}

    /** What everybody may know, and behind its guard where the address is. */
    static Change address(Change change, @Nullable Address from, Address to) {
        return change.with("address", from == null ? null : from.outline(), to.outline())
                .guarded(to.guard(), "address.text", from == null ? null : from.written(), to.written());
    }

    /** The type is behind the guard too: that somebody has an NHS number says something. */
    static Change identifier(Change change, @Nullable Identifier from, @Nullable Identifier to) {
        Identifier one = from == null ? to : from;
        return one == null
                ? change
                : change.guarded(
                        one.guard(),
                        IDENTIFIER,
                        from == null ? null : from.written(),
                        to == null ? null : to.written());
    }
}
