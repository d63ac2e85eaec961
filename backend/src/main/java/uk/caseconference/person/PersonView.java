package uk.caseconference.person;

/** Placeholder until the person feature is merged. */
public record PersonView(String id) {}
