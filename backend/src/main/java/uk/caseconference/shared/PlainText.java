package uk.caseconference.shared;

/** Which characters a person may type: no control, no lone surrogate, no invisible direction override. */
final class PlainText {

    private PlainText() {}

    static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> false;
            default -> !overridesDirection(codePoint);
        };
    }

    private static boolean overridesDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
