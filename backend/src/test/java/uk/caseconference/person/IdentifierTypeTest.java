package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PNC, 2019/0000123X, 2019/0000123X",
        "PNC, 2019/0000123x, 2019/0000123X",
        "NHS_NUMBER, 943 476 5919, 9434765919",
        "CRN, x123456, X123456",
        "PRISON_NUMBER, A1234BC, A1234BC",
        "TENANCY, FH/2024-17, FH/2024-17",
        "UPRN, 1, 1",
        "UPRN, 100012345678, 100012345678",
        "COMPANY_NUMBER, 01234567, 01234567",
        "COMPANY_NUMBER, sc123456, SC123456",
        "CHARITY_NUMBER, 1234567, 1234567",
        "CHARITY_NUMBER, 1234567-1, 1234567-1"
    })
    void keepsWellFormedIdentifiersInOneWriting(IdentifierType type, String written, String kept) {
        assertThat(type.wellFormed(written)).isTrue();
        assertThat(type.normal(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "PNC, 19/123X",
        "PNC, 2019/123456X",
        "PNC, 1819/0000123X",
        "NHS_NUMBER, 9434765918",
        "CRN, 1234567",
        "CRN, X12345",
        "PRISON_NUMBER, A1234B",
        "TENANCY, a:b",
        "UPRN, 1234567890123",
        "UPRN, 12a",
        "COMPANY_NUMBER, 1234567",
        "CHARITY_NUMBER, 12345"
    })
    void refusesOthers(IdentifierType type, String written) {
        assertThat(type.wellFormed(written)).isFalse();
    }
}
