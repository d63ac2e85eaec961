package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "9876543210"})
    void takesNumbersWithRightCheckDigit(String number) {
        assertThat(NhsNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591X", "943 476 5919", "", "٩434765919"})
    void refusesOthers(String number) {
        assertThat(NhsNumber.valid(number)).isFalse();
    }

    /** Weights and digits run the other way round than in the code: the weighted sum of all ten is a multiple of 11. */
    @Property
    void takesExactlyTheNumbersWhoseWeightedSumIsMultipleOfEleven(
            @ForAll @NumericChars @StringLength(10) String number) {
        int sum = IntStream.rangeClosed(1, 10)
                .map(weight -> weight * Character.digit(number.charAt(10 - weight), 10))
                .sum();

        assertThat(NhsNumber.valid(number)).isEqualTo(sum % 11 == 0);
    }

    @Property
    void noticesAnyOneWrongDigit(@ForAll @IntRange(max = 9) int place, @ForAll @IntRange(max = 9) int digit) {
        StringBuilder typed = new StringBuilder("9434765919");
        typed.setCharAt(place, Character.forDigit(digit, 10));

        assertThat(NhsNumber.valid(typed.toString())).isEqualTo(typed.toString().equals("9434765919"));
    }
}
