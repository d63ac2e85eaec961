package uk.caseconference.shared;

/** What kind of answer a refused request gets; the value of {@code extensions.code}. */
public enum ErrorCode {
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    INVALID_INPUT,
    RULE_REFUSED,
    STALE,
    CONFLICT,
    TOO_COMPLEX,
    UNAVAILABLE,
    /** A fault of the service's own; never an answer to something the client did. */
    INTERNAL_ERROR
}
