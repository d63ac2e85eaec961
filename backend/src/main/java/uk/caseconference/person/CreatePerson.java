package uk.caseconference.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Line;
import uk.caseconference.shared.PartialDate;

/** Records a person or organisation; {@code confirmedDistinct} says that the similar ones are somebody else. */
public record CreatePerson(
        @NotNull @Line(max = 20) String areaCode,
        @NotNull PartyKind kind,
        @Nullable @Line(max = 120) String givenNames,
        @Nullable @Line(max = 120) String familyName,
        @Nullable @Line(max = 200) String organisationName,
        @NotNull @Size(max = 20) List<@NotNull @Line(max = 200) String> aliases,
        @Nullable @NotInFuture PartialDate dateOfBirth,
        boolean dateOfBirthEstimated,
        @Nullable Sex sex,
        @Nullable @Line(max = 100) String genderIdentity,
        @NotNull @Size(max = 20) List<@NotNull @Valid AddressDetails> addresses,
        @NotNull @Size(max = 20) List<@NotNull @Valid GivenIdentifier> identifiers,
        boolean confirmedDistinct,
        @Nullable @Line String idempotencyKey)
        implements Command, Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (kind == PartyKind.PERSON) {
            checkPerson(faults);
        } else if (kind == PartyKind.ORGANISATION) {
            checkOrganisation(faults);
        }
        for (int i = 0; i < addresses.size(); i++) {
            addresses.get(i).check(at("addresses[" + i + "].", faults));
        }
        for (int i = 0; i < identifiers.size(); i++) {
            GivenIdentifier identifier = identifiers.get(i);
            identifier.check(at("identifiers[" + i + "].", faults));
            if (kind != null && !identifier.type().fits(kind)) {
                faults.accept("identifiers[" + i + "].type", "is not a type that this kind of party has");
            }
        }
    }

    private void checkPerson(BiConsumer<String, String> faults) {
        if (givenNames == null && familyName == null) {
            faults.accept("familyName", "or givenNames must be given for a person");
        }
        absent("organisationName", organisationName, faults);
        if (dateOfBirthEstimated && dateOfBirth == null) {
            faults.accept("dateOfBirth", "must be given when it is estimated");
        }
    }

    private void checkOrganisation(BiConsumer<String, String> faults) {
        if (organisationName == null) {
            faults.accept("organisationName", "must be given for an organisation");
        }
        absent("givenNames", givenNames, faults);
        absent("familyName", familyName, faults);
        absent("dateOfBirth", dateOfBirth, faults);
        absent("sex", sex, faults);
        absent("genderIdentity", genderIdentity, faults);
    }

    private static void absent(String field, @Nullable Object value, BiConsumer<String, String> faults) {
        if (value != null) {
            faults.accept(field, "is not for this kind of party");
        }
    }

    private static BiConsumer<String, String> at(String prefix, BiConsumer<String, String> faults) {
        return (field, message) -> faults.accept(prefix + field, message);
    }
}
