package uk.caseconference.identity;

class MissingIssuerException extends RuntimeException {

    MissingIssuerException() {
        super("Production needs a token issuer, and none is configured.");
    }
}
