package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.caseconference.access.AgencyKind.COUNCIL;
import static uk.caseconference.access.AgencyKind.HOUSING;
import static uk.caseconference.access.AgencyKind.POLICE;
import static uk.caseconference.access.AgencyKind.PRISON;
import static uk.caseconference.access.AgencyKind.PROBATION;
import static uk.caseconference.access.AgencyKind.SOCIAL_CARE;
import static uk.caseconference.access.AgencyKind.YOUTH_JUSTICE;
import static uk.caseconference.access.DataCategory.HEALTH;
import static uk.caseconference.access.DataCategory.IDENTITY;
import static uk.caseconference.access.DataCategory.OFFENDING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Cover;
import uk.caseconference.access.DataCategory;
import uk.caseconference.testing.TestStore;

/** Who sees which identifier, as the view, the history and the search filter have it: all must say the same. */
@SpringJUnitConfig(TestStore.class)
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
class IdentifierSightTest {

    private static final String AREA = "E22-HERE";
    private static final String SOURCE = "source-agency";
    private static final Set<AgencyKind> ALL = Set.of(AgencyKind.values());

    private record Row(Set<AgencyKind> kinds, DataCategory category, String value) {}

    /** The rule as it was agreed, not as it is programmed. */
    private static final Map<IdentifierType, Row> TABLE = Map.of(
            IdentifierType.PNC, new Row(Set.of(POLICE, PROBATION, PRISON, YOUTH_JUSTICE), OFFENDING, "2019/0000123X"),
            IdentifierType.NHS_NUMBER, new Row(Set.of(AgencyKind.HEALTH, SOCIAL_CARE), HEALTH, "9434765919"),
            IdentifierType.CRN, new Row(Set.of(PROBATION, POLICE, PRISON), OFFENDING, "X123456"),
            IdentifierType.PRISON_NUMBER, new Row(Set.of(PROBATION, POLICE, PRISON), OFFENDING, "A1234BC"),
            IdentifierType.TENANCY, new Row(Set.of(HOUSING, COUNCIL), DataCategory.HOUSING, "FH-17"),
            IdentifierType.UPRN, new Row(ALL, DataCategory.HOUSING, "100000000001"),
            IdentifierType.COMPANY_NUMBER, new Row(ALL, IDENTITY, "01234567"),
            IdentifierType.CHARITY_NUMBER, new Row(ALL, IDENTITY, "1234567"));

    @Autowired
    private MongoTemplate mongo;

    @BeforeEach
    void emptyTheStore() {
        mongo.dropCollection(Person.class);
    }

    @ParameterizedTest
    @EnumSource(IdentifierType.class)
    void letsKindsOfTheTableSeeUnderAnAgreementForTheCategoryAndArea(IdentifierType type) {
        Person person = withIdentifier(type, List.of());
        DataCategory category = row(type).category();
        for (AgencyKind kind : AgencyKind.values()) {
            boolean inTable = row(type).kinds().contains(kind);
            assertSees(inTable, person, Sighted.actor("other", kind, cover(AREA, category)));
            assertSees(false, person, Sighted.actor("other", kind, cover("E22-ELSEWHERE", category)));
            assertSees(false, person, Sighted.actor("other", kind, cover(AREA, DataCategory.EDUCATION)));
            assertSees(false, person, Sighted.actor("other", kind));
        }
    }

    @ParameterizedTest
    @EnumSource(IdentifierType.class)
    void letsItsSourceAlwaysSee(IdentifierType type) {
        Person person = withIdentifier(type, List.of());

        for (AgencyKind kind : AgencyKind.values()) {
            assertSees(true, person, Sighted.actor(SOURCE, kind));
        }
    }

    @Test
    void doesNotAddUpAreaOfOneAgreementAndCategoryOfAnother() {
        Person person = withIdentifier(IdentifierType.PNC, List.of());

        assertSees(
                false,
                person,
                Sighted.actor("other", POLICE, cover("E22-ELSEWHERE", OFFENDING), cover(AREA, IDENTITY)));
    }

    @Test
    void hidesUprnThatWouldGiveProtectedAddressAway() {
        String uprn = row(IdentifierType.UPRN).value();
        AddressDetails refuge =
                new AddressDetails(AddressKind.PROTECTED, List.of("1 Nowhere Lane"), null, null, uprn, null, null);
        Person person = withIdentifier(IdentifierType.UPRN, List.of(refuge));

        assertSees(false, person, Sighted.actor("other", HOUSING, cover(AREA, DataCategory.HOUSING)));
        assertSees(true, person, Sighted.actor(SOURCE, HOUSING));
    }

    private void assertSees(boolean expected, Person person, Actor actor) {
        Identifier identifier = person.getIdentifiers().get(0);
        assertThat(IdentifierSight.sees(actor, person, identifier))
                .as("%s sees %s", actor.kind(), identifier.type())
                .isEqualTo(expected);
        assertThat(IdentifierSight.shown(actor, person)).hasSize(expected ? 1 : 0);
        Query search = Query.query(IdentifierSight.held(actor, identifier.type(), identifier.value()));
        assertThat(mongo.exists(search, Person.class))
                .as("%s finds by %s", actor.kind(), identifier.type())
                .isEqualTo(expected);
    }

    private Person withIdentifier(IdentifierType type, List<AddressDetails> addresses) {
        boolean body = !type.fits(PartyKind.PERSON);
        CreatePerson details = new CreatePerson(
                AREA,
                body ? PartyKind.ORGANISATION : PartyKind.PERSON,
                null,
                body ? null : "Placeholder",
                body ? "Placeholder Ltd" : null,
                List.of(),
                null,
                false,
                null,
                null,
                addresses,
                List.of(new GivenIdentifier(type, row(type).value())),
                false,
                null);
        Person person = new Person("person", details, SOURCE, Instant.EPOCH);
        person.beforeSave();
        return mongo.insert(person);
    }

    private static Row row(IdentifierType type) {
        return Objects.requireNonNull(TABLE.get(type));
    }

    private static Cover cover(String area, DataCategory category) {
        return new Cover("agreement", Set.of(area), Set.of(category.name()));
    }
}
