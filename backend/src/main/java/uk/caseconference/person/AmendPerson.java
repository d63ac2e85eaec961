package uk.caseconference.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.PartialDate;

/** Amends who somebody is; null leaves a detail as it is. */
public record AmendPerson(
        @NotNull String personId,
        @Nullable @Line(max = 120) String givenNames,
        @Nullable @Line(max = 120) String familyName,
        @Nullable @Line(max = 200) String organisationName,
        @Nullable @Size(max = 20) List<@NotNull @Line(max = 200) String> aliases,
        @Nullable @NotInFuture PartialDate dateOfBirth,
        @Nullable Boolean dateOfBirthEstimated,
        @Nullable Sex sex,
        @Nullable @Line(max = 100) String genderIdentity,
        @Nullable Integer expectedVersion,
        @Nullable @Line String idempotencyKey)
        implements Command {

    boolean fits(PartyKind kind) {
        Stream<@Nullable Object> foreign = kind == PartyKind.PERSON
                ? Stream.of((Object) organisationName)
                : Stream.of(givenNames, familyName, dateOfBirth, dateOfBirthEstimated, sex, genderIdentity);
        return foreign.allMatch(Objects::isNull);
    }
}
