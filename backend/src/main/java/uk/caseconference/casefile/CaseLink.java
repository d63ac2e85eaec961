package uk.caseconference.casefile;

/** That this case belongs together with another, by its local id. */
public record CaseLink(String caseFile, LinkKind kind, String reason) {}
