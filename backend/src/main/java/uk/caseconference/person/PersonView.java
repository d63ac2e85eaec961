package uk.caseconference.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** A person or organisation as one actor may see them. */
public record PersonView(
        String id,
        long version,
        String areaCode,
        PartyKind kind,
        String displayName,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable String organisationName,
        List<String> aliases,
        @Nullable PartialDate dateOfBirth,
        boolean dateOfBirthEstimated,
        @Nullable Sex sex,
        @Nullable String genderIdentity,
        List<PersonAddressView> addresses,
        List<PersonIdentifierView> identifiers,
        Instant createdAt) {}
