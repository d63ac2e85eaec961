package uk.caseconference.agency;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A user or system of an agency as known from their access tokens.
 *
 * @param userId the token's subject
 * @param firstSeen when a token of theirs was first used here with this name and agency
 */
@Document("staff")
@TypeAlias("staff")
public record StaffMember(@Id String userId, String name, String agencyId, Instant firstSeen) {

    boolean isStill(String nameNow, String agencyNow) {
        return name.equals(nameNow) && agencyId.equals(agencyNow);
    }
}
