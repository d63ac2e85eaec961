package uk.caseconference.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.exclusion.NameKey;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.PartialDate;
import uk.caseconference.shared.Problem;

/** A person or organisation a case can be about. */
@Document("people")
@TypeAlias("person")
final class Person extends GuardedAggregate {

    static final Kind<Person> KIND = new Kind<>("Person", Person.class, ThingKind.PERSON, Permission.PERSON_READ);

    private PartyKind kind;
    private Particulars particulars;
    private List<Address> addresses;
    private List<Identifier> identifiers;
    private String createdBy;

    private String sortName;
    private Set<String> nameWords;
    private Set<String> nameSounds;
    private @Nullable Integer birthYear;
    private Set<String> protectedUprns;
    private Set<String> registerNames;

    @SuppressWarnings("NullAway.Init")
    private Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(String id, CreatePerson details, String createdBy, Instant at) {
        super(id, at, details.areaCode());
        this.kind = details.kind();
        this.particulars = Particulars.of(details);
        this.createdBy = createdBy;
        this.addresses = details.addresses().stream()
                .map(a -> Address.of(UUID.randomUUID().toString(), a, createdBy))
                .toList();
        this.identifiers = details.identifiers().stream()
                .map(i -> i.from(createdBy))
                .distinct()
                .toList();
        Change change = particulars.from(null, Change.of("RECORDED").with("kind", null, kind));
        for (Address address : addresses) {
            change = PersonChanges.address(change, null, address);
        }
        for (Identifier identifier : identifiers) {
            change = PersonChanges.identifier(change, null, identifier);
        }
        record(change);
    }

    /** Of the details given; what is not given stays. */
    void amend(AmendPerson to) {
        PersonRules.FITS_KIND.require(to.fits(kind));
        Particulars amended = particulars.amended(to);
        if (!amended.equals(particulars)) {
            record(amended.from(particulars, Change.of("AMENDED")));
            particulars = amended;
        }
    }

    void addAddress(AddressDetails details, String agencyId) {
        PersonRules.ROOM.require(addresses.size() < PersonRules.MOST);
        Address added = Address.of(UUID.randomUUID().toString(), details, agencyId);
        addresses = Stream.concat(addresses.stream(), Stream.of(added)).toList();
        record(PersonChanges.address(Change.of("ADDRESS_ADDED"), null, added));
    }

    void correctAddress(String addressId, AddressDetails details, String agencyId) {
        replace("ADDRESS_CORRECTED", changeable(addressId, agencyId), Address.of(addressId, details, agencyId));
    }

    void endAddress(String addressId, LocalDate lastDay, String agencyId) {
        Address old = changeable(addressId, agencyId);
        PersonRules.NOT_ENDED.require(old.to() == null);
        PersonRules.ENDS_AFTER_IT_BEGINS.require(old.from() == null || !lastDay.isBefore(old.from()));
        replace("ADDRESS_ENDED", old, old.endedOn(lastDay));
    }

    /** What another agency recorded, and the one who adds may not see, does not stand in the way. */
    void addIdentifier(Identifier added, Predicate<Identifier> visible) {
        PersonRules.IDENTIFIER_FITS_KIND.require(added.type().fits(kind));
        PersonRules.IDENTIFIER_ONCE.require(same(added).noneMatch(visible));
        PersonRules.ROOM.require(identifiers.size() < PersonRules.MOST);
        identifiers = Stream.concat(identifiers.stream(), Stream.of(added)).toList();
        record(PersonChanges.identifier(Change.of("IDENTIFIER_ADDED"), null, added));
    }

    /** Throws the answer for "does not exist" when there is none the one who removes may see. */
    void removeIdentifier(Identifier wrong, Predicate<Identifier> visible) {
        List<Identifier> removed = same(wrong).filter(visible).toList();
        if (removed.isEmpty()) {
            throw Problem.notFound("input.identifier");
        }
        identifiers = identifiers.stream().filter(i -> !removed.contains(i)).toList();
        Change change = Change.of("IDENTIFIER_REMOVED");
        for (Identifier identifier : removed) {
            change = PersonChanges.identifier(change, identifier, null);
        }
        record(change);
    }

    Optional<Address> address(String addressId) {
        return addresses.stream().filter(a -> a.id().equals(addressId)).findFirst();
    }

    /** Whether an identifier would give a protected address away. */
    boolean givesAwayProtectedAddress(IdentifierType type, String value) {
        return type == IdentifierType.UPRN && uprnsProtected().contains(value);
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.PERSON;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), DataCategory.IDENTITY).involving(Set.of(createdBy));
    }

    @Override
    protected void beforeSave() {
        super.beforeSave();
        sortName = particulars.name().sorted();
        nameWords = NameKeys.words(particulars.names());
        nameSounds = NameKeys.sounds(particulars.names());
        birthYear = particulars.birth() == null ? null : particulars.birth().year();
        protectedUprns = uprnsProtected();
        registerNames = registerKeys().stream().map(NameKey::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the exclusion register knows this person: by each name, with the date of birth where it is no estimate. */
    List<NameKey> registerKeys() {
        Birth birth = particulars.birth();
        PartialDate born = birth == null || birth.estimated() ? null : birth.date();
        return particulars.names().stream().map(n -> NameKey.of(n, born)).toList();
    }

    private Address changeable(String addressId, String agencyId) {
        Address old = address(addressId).orElseThrow(() -> Problem.notFound("input.addressId"));
        PersonRules.PROTECTED_BY_ITS_RECORDER.require(
                !old.masked() || old.recordedBy().equals(agencyId));
        return old;
    }

    private void replace(String verb, Address old, Address now) {
        addresses = addresses.stream().map(a -> a == old ? now : a).toList();
        record(PersonChanges.address(Change.of(verb), old, now));
    }

    private Stream<Identifier> same(Identifier other) {
        return identifiers.stream().filter(i -> i.says(other.type(), other.value()));
    }

    private Set<String> uprnsProtected() {
        return addresses.stream()
                .filter(Address::masked)
                .map(Address::uprn)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public PartyKind getKind() {
        return kind;
    }

    public Particulars getParticulars() {
        return particulars;
    }

    public List<Address> getAddresses() {
        return addresses;
    }

    public List<Identifier> getIdentifiers() {
        return identifiers;
    }
}
