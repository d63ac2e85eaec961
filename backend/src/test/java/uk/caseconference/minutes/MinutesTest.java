package uk.caseconference.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;
import uk.caseconference.register.Verbs;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

class MinutesTest {

    @ParameterizedTest
    @CsvSource({
        "RECOMPOSE, DRAFT",
        "APPROVE, DRAFT",
        "CORRECT, APPROVED",
        "SUPERSEDE, APPROVED",
    })
    void allowsEachVerbInOneStatusOnly(MinutesVerb verb, MinutesStatus only) {
        assertThat(MinutesStatus.values())
                .filteredOn(status -> MinutesVerb.TABLE.allows(verb, status))
                .containsExactly(only);
    }

    @Test
    void areForTheFacilitatorAndTheChairOnlyUntilTheyAreApproved() {
        assertThat(Minuted.draft().access().involved()).containsExactly("council", "police");
        assertThat(Minuted.approved().access().involved()).containsExactly("council", "housing", "police");
    }

    @Test
    void areApprovedByTheChairOnly() {
        Minutes draft = Minuted.draft();

        assertThatThrownBy(() -> draft.approve(false, "Olive Example", Minuted.AT, "salt"))
                .satisfies(refusedBy("minutes.chair-approves"));
        assertThat(draft.sealIntact()).isNull();
        assertThat(Minuted.approved().sealIntact()).isTrue();
    }

    @Test
    void tellThatTheirWordsWereChangedInTheStore() {
        Minutes minutes = Minuted.approved();
        ReflectionTestUtils.setField(minutes, "text", minutes.text().replaceFirst("Two warnings", "Three warnings"));

        assertThat(minutes.content().items().get(0).information().get(0).text()).isEqualTo("Three warnings.");
        assertThat(minutes.sealIntact()).isFalse();
    }

    @Test
    void tellThatTheirApprovalWasChangedInTheStore() {
        Minutes minutes = Minuted.approved();
        Approval given = Objects.requireNonNull(minutes.approval());
        ReflectionTestUtils.setField(
                minutes, "approval", new Approval("Olive Example", given.approvedAt(), given.salt(), given.seal()));

        assertThat(minutes.sealIntact()).isFalse();
    }

    @Test
    void areCorrectedByNewEditionThatNamesTheOldAndKeepsItsWords() {
        Minutes old = Minuted.approved();
        MinutesContent.Correction correction = new MinutesContent.Correction("one", "It was the other flat.");

        Minutes next = Verbs.saved(old.corrected("new", List.of(correction), "A wrong flat.", Minuted.AT));

        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.replaces()).isEqualTo(old.id());
        assertThat(next.status()).isEqualTo(MinutesStatus.DRAFT);
        assertThat(next.content()).isEqualTo(Minuted.content().asEdition(2, List.of(correction)));
        assertThat(old.sealIntact()).isTrue();
        assertThat(old.content()).isEqualTo(Minuted.content());
    }

    @Test
    void refuseToBeCorrectedBeforeTheyAreApprovedOrOnceSuperseded() {
        Minutes superseded = Minuted.approved();
        superseded.supersede();

        for (Minutes minutes : List.of(Minuted.draft(), superseded)) {
            assertThatThrownBy(() -> minutes.corrected("new", List.of(), "No.", Minuted.AT))
                    .satisfies(refusedBy("minutes.status"));
        }
        assertThat(superseded.sealIntact()).isTrue();
    }

    @Test
    void followTheRecordWhileTheyAreDraftAndNeverAfterwards() {
        MinutesContent later = Minuted.content().seenBy(Set.of("one"), Set.of("one-open"));
        Minutes draft = Minuted.draft();
        draft.follow(later);
        assertThat(draft.content()).isEqualTo(later);

        Minutes approved = Minuted.approved();
        approved.follow(later);
        assertThat(approved.content()).isEqualTo(Minuted.content());
        assertThatThrownBy(() -> approved.recompose(later)).satisfies(refusedBy("minutes.status"));
    }

    private static Consumer<Throwable> refusedBy(String rule) {
        return thrown ->
                assertThat(((Problem) thrown).faults()).extracting(Fault::rule).containsExactly(rule);
    }
}
