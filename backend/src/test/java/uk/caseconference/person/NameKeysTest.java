package uk.caseconference.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë Placeholder, zoe PLACEHOLDER",
        "Placeholder Zoe, Zoe Placeholder",
        "Łukasz Nowhere, Lukasz Nowhere",
        "Bridget O'Fiction, Bridget OFiction",
        "Ann-Marie Notreal, Anne Marie Notreal",
        "Jon Smyth, John Smith",
        "Catherine Imaginary, Katherine Imaginery",
        "Mohammed Example, Muhammad Example",
        "Nell Ann Invented, Nell Invented",
        "Юрий Вымышленный, юрий вымышленный"
    })
    void findsAlikeWhatPeopleWriteDifferently(String one, String other) {
        assertThat(NameKeys.alike(one, other)).isTrue();
        assertThat(NameKeys.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nell Invented, Mark Invented",
        "Nell Invented, Nell Placeholder",
        "Nell, Nell Invented",
        "Nell Nell, Nell Invented",
        "..., ..."
    })
    void tellsApartDifferentNames(String one, String other) {
        assertThat(NameKeys.alike(one, other)).isFalse();
        assertThat(NameKeys.alike(other, one)).isFalse();
    }

    /** The store looks for a common sound first; what has none is never compared. */
    @ParameterizedTest
    @CsvSource({"Jon Smyth, John Smith", "Catherine Imaginary, Katherine Imaginery", "Юрий, юрий"})
    void givesAlikeNamesCommonSound(String one, String other) {
        Set<String> common = new HashSet<>(NameKeys.sounds(List.of(one)));
        common.retainAll(NameKeys.sounds(List.of(other)));

        assertThat(common).isNotEmpty();
    }
}
