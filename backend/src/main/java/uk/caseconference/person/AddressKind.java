package uk.caseconference.person;

/** What an address is to a person; a protected one is masked for everybody. */
public enum AddressKind {
    HOME,
    PREVIOUS,
    WORK,
    TEMPORARY,
    PROTECTED
}
