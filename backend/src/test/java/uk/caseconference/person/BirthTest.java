package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.caseconference.shared.PartialDate;

class BirthTest {

    @ParameterizedTest
    @CsvSource({
        "1990-05-14, false, 1990-05-14, false, true",
        "1990, false, 1990-05-14, false, true",
        "1990-05, false, 1990-06-14, false, false",
        "1990-05-14, false, 1990-05-15, false, false",
        "1988, true, 1990-05-14, false, true",
        "1987, true, 1990-05-14, false, false"
    })
    void isCompatibleWithWhatMayBeTheSameDay(
            String one, boolean oneEstimated, String other, boolean otherEstimated, boolean compatible) {
        Birth first = new Birth(new PartialDate(one), oneEstimated);
        Birth second = new Birth(new PartialDate(other), otherEstimated);

        assertThat(first.compatible(second)).isEqualTo(compatible);
        assertThat(second.compatible(first)).isEqualTo(compatible);
    }

    @Test
    void isCompatibleWithUnknownDay() {
        assertThat(new Birth(new PartialDate("1990"), false).compatible(null)).isTrue();
    }
}
