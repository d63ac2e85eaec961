package uk.caseconference.person;

import java.util.Optional;

/** An identifier and the agency it comes from. */
record Identifier(IdentifierType type, String value, String source) {

    private static final String GUARD = "identifier";

    boolean says(IdentifierType otherType, String otherValue) {
        return type == otherType && value.equals(otherValue);
    }

    String written() {
        return type + " " + value;
    }

    /** What its values in the history are kept behind: enough to ask later who may see it. */
    String guard() {
        return String.join(":", GUARD, type.name(), source, value);
    }

    static Optional<Identifier> behind(String guard) {
        String[] parts = guard.split(":", 4);
        return parts.length == 4 && parts[0].equals(GUARD)
                ? Optional.of(new Identifier(IdentifierType.valueOf(parts[1]), parts[3], parts[2]))
                : Optional.empty();
    }
}
