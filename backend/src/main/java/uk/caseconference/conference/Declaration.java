package uk.caseconference.conference;

import java.time.Instant;

/** That the chair read the confidentiality declaration to those present. */
public record Declaration(Instant readAt, String userId, String userName) {}
