package uk.caseconference.person;

/** What a case can be about: somebody, or a body. */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
