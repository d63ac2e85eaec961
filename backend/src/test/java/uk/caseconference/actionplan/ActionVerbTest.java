package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionVerbTest {

    @ParameterizedTest
    @EnumSource
    void isAllowedWhileTheActionIsOwedAndNeverAfterwards(ActionVerb verb) {
        assertThat(ActionStatus.values())
                .allSatisfy(status -> assertThat(ActionVerb.TABLE.allows(verb, status))
                        .as("%s when %s", verb, status)
                        .isEqualTo(status.isLive()));
    }

    @ParameterizedTest
    @EnumSource
    void isAllowedOnPlanWhileItIsOpenOnly(PlanVerb verb) {
        assertThat(PlanVerb.TABLE.allows(verb, PlanStatus.OPEN)).isTrue();
        assertThat(PlanVerb.TABLE.allows(verb, PlanStatus.CLOSED)).isFalse();
    }

    @Test
    void knowsWhichStatusesAreOwed() {
        assertThat(ActionStatus.live())
                .containsExactly(ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.TRANSFERRED);
    }
}
