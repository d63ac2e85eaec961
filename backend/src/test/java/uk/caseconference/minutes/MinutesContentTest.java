package uk.caseconference.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinutesContentTest {

    private final MinutesContent whole = Minuted.content()
            .asEdition(
                    2,
                    List.of(
                            new MinutesContent.Correction("two", "The caller was somebody else."),
                            new MinutesContent.Correction(null, "The hall was the other one.")));

    @Test
    void keepsACorrectionOfNoOneItemFromThoseWhoSeeNone() {
        MinutesContent corrected =
                Minuted.content().asEdition(2, List.of(new MinutesContent.Correction(null, "It began late.")));

        assertThat(corrected.seenBy(Set.of("one"), Set.of()).corrections()).hasSize(1);
        assertThat(corrected.seenBy(Set.of(), Set.of()).corrections()).isEmpty();
    }

    @Test
    void leavesNoTraceOfItemsThatAreNotForTheReader() {
        MinutesContent seen = whole.seenBy(Set.of("one", "three"), Set.of("one-open", "three-open"));

        assertThat(seen.items()).extracting(MinutedItem::order).containsExactly(1, 2);
        assertThat(seen.items()).extracting(MinutedItem::listing).containsExactly("one", "three");
        assertThat(seen.corrections())
                .extracting(MinutesContent.Correction::text)
                .containsExactly("The hall was the other one.");
        assertThat(SealedText.of(seen)).doesNotContain("two", "0002", "caller");
    }

    @Test
    void leavesNoTraceOfContributionsThatAreNotForTheReader() {
        MinutesContent seen = whole.seenBy(Set.of("one"), Set.of("one-open"));

        assertThat(seen.items().get(0).information())
                .extracting(MinutedItem.Entry::agencyId)
                .containsExactly("housing");
        assertThat(SealedText.of(seen)).doesNotContain("Kept to the room.", "health");
    }

    @Test
    void showsAllToWhoeverMaySeeAll() {
        Set<String> contributions = Set.of("one-open", "one-kept", "two-open", "two-kept", "three-open", "three-kept");

        assertThat(whole.seenBy(Set.of("one", "two", "three"), contributions)).isEqualTo(whole);
    }

    @Test
    void isTheSameWhenReadAsWhenWritten() {
        assertThat(SealedText.read(SealedText.of(whole))).isEqualTo(whole);
    }
}
