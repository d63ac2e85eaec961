package uk.caseconference.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an access token says of its bearer. Null claims were absent or of another type. */
public record TokenClaims(
        @Nullable String subject,
        @Nullable String name,
        @Nullable String agency,
        @Nullable String client,
        List<String> scopes) {}
