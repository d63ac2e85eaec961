package uk.caseconference.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.caseconference.shared.PartialDate;

class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoë o'fictional-smythe",
                "ZOE OFICTIONAL SMYTHE",
                "Smythe, Zoë O’Fictional",
                "  Zoe   O'Fictional   Smythe ",
                "Ms Zoe O'Fictional-Smythe",
                "PC Zoe\u0308 OFictional Smythe"
            })
    void takesSpellingsOfOneNameForTheSame(String spelling) {
        assertThat(key(spelling, null).mayBe(key("Zoë O'Fictional-Smythe", null)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Zoe Smythe, Zoe Smith", "Zoe Smythe, Zoe Ann Smythe", "Łukasz Nikt, Lukas Nikt", "Иван Нет, Пётр Нет"})
    void tellsDifferentNamesApart(String one, String other) {
        assertThat(key(one, null).mayBe(key(other, null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Łukasz Nikt, lukasz nikt", "Bjørn Ingen, Bjorn Ingen", "Straße Keine, STRASSE KEINE", "Dr, dr"})
    void knowsLettersThatCarryNoSeparateAccent(String one, String other) {
        assertThat(key(one, null).mayBe(key(other, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1992-05-14, 1992-05-14, true",
        "1992, 1992-05-14, true",
        "1992-05, 1992, true",
        ", 1992-05-14, true",
        "1992-05, 1992-06-14, false",
        "1991, 1992, false"
    })
    void letsOnlyDatesOfBirthThatExcludeEachOtherTellPeopleApart(
            @Nullable String one, @Nullable String other, boolean same) {
        assertThat(key("Pat Party", one).mayBe(key("Pat Party", other))).isEqualTo(same);
        assertThat(key("Pat Party", other).mayBe(key("Pat Party", one))).isEqualTo(same);
    }

    @Test
    void meansNobodyWithoutALetter() {
        assertThat(key("- . '", null).means()).isFalse();
        assertThat(key("X", null).means()).isTrue();
    }

    private static NameKey key(String name, @Nullable String born) {
        return NameKey.of(name, born == null ? null : new PartialDate(born));
    }
}
