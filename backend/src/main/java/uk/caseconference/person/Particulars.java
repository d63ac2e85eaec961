package uk.caseconference.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.register.Change;
import uk.caseconference.shared.PartialDate;

/** Who a person or organisation is. */
record Particulars(
        PartyName name,
        List<String> aliases,
        @Nullable Birth birth,
        @Nullable Sex sex,
        @Nullable String genderIdentity) {

    static Particulars of(CreatePerson given) {
        return new Particulars(
                new PartyName(given.givenNames(), given.familyName(), given.organisationName()),
                List.copyOf(given.aliases()),
                birth(given.dateOfBirth(), given.dateOfBirthEstimated()),
                given.sex(),
                given.genderIdentity());
    }

    /** What is not given stays. */
    Particulars amended(AmendPerson to) {
        PartialDate date = to.dateOfBirth() == null && birth != null ? birth.date() : to.dateOfBirth();
        boolean estimated =
                to.dateOfBirthEstimated() == null ? birth != null && birth.estimated() : to.dateOfBirthEstimated();
        return new Particulars(
                new PartyName(
                        to.givenNames() == null ? name.given() : to.givenNames(),
                        to.familyName() == null ? name.family() : to.familyName(),
                        to.organisationName() == null ? name.organisation() : to.organisationName()),
                to.aliases() == null ? aliases : List.copyOf(to.aliases()),
                birth(date, estimated),
                to.sex() == null ? sex : to.sex(),
                to.genderIdentity() == null ? genderIdentity : to.genderIdentity());
    }

    List<String> names() {
        List<String> names = new ArrayList<>(aliases);
        names.add(0, name.displayed());
        return names;
    }

    Change from(@Nullable Particulars old, Change change) {
        return change.with("name", old == null ? null : old.name.displayed(), name.displayed())
                .with("aliases", old == null ? null : written(old.aliases), written(aliases))
                .with("dateOfBirth", old == null ? null : written(old.birth), written(birth))
                .with("sex", old == null ? null : old.sex, sex)
                .with("genderIdentity", old == null ? null : old.genderIdentity, genderIdentity);
    }

    private static @Nullable Birth birth(@Nullable PartialDate date, boolean estimated) {
        return date == null ? null : new Birth(date, estimated);
    }

    private static @Nullable String written(@Nullable Birth birth) {
        return birth == null ? null : birth.written();
    }

    private static @Nullable String written(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }
}
