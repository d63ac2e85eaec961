package uk.caseconference.identity;

import java.util.Set;

/** A person or an agency's case system, with what its tokens say. */
public record Identity(
        String subject, String name, String job, String agencyId, String agencyName, Set<String> scopes) {}
