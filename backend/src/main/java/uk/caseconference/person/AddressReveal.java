package uk.caseconference.person;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** Why a protected address was unmasked; the journal has that it was, and holds no words. */
@Document("addressReveals")
@TypeAlias("address-reveal")
record AddressReveal(
        @Id String id,
        String requestId,
        String personId,
        String addressId,
        String userId,
        String agencyId,
        Instant at,
        String reason) {}
