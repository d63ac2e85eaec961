package uk.caseconference.person;

/** An identifier the actor may see. */
public record PersonIdentifierView(IdentifierType type, String value, String agencyCode) {}
