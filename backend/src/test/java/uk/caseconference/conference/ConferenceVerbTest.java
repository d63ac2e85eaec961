package uk.caseconference.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConferenceVerbTest {

    @ParameterizedTest
    @EnumSource(ConferenceVerb.class)
    void isAllowedInTheseStatusesAndNoOther(ConferenceVerb verb) {
        Set<ConferenceStatus> allowed = EnumSet.noneOf(ConferenceStatus.class);
        for (ConferenceStatus status : ConferenceStatus.values()) {
            if (ConferenceVerb.TABLE.allows(verb, status)) {
                allowed.add(status);
            }
        }

        assertThat(allowed).isEqualTo(expected(verb));
    }

    private static Set<ConferenceStatus> expected(ConferenceVerb verb) {
        return switch (verb) {
            case REMOVE_LISTING, PUBLISH -> EnumSet.of(ConferenceStatus.SCHEDULED);
            case RESCHEDULE, WITHDRAW_INVITATION, LIST, CANCEL ->
                EnumSet.of(ConferenceStatus.SCHEDULED, ConferenceStatus.AGENDA_PUBLISHED);
            case INVITE, REORDER ->
                EnumSet.of(ConferenceStatus.SCHEDULED, ConferenceStatus.AGENDA_PUBLISHED, ConferenceStatus.IN_SESSION);
            case CHASE, DEFER_ITEM -> EnumSet.of(ConferenceStatus.AGENDA_PUBLISHED, ConferenceStatus.IN_SESSION);
            case RECORD_ATTENDANCE -> EnumSet.complementOf(EnumSet.of(ConferenceStatus.CANCELLED));
            case DECLARE, START -> EnumSet.of(ConferenceStatus.AGENDA_PUBLISHED);
            case RECORD_ITEM, CONCLUDE_ITEM, CLOSE -> EnumSet.of(ConferenceStatus.IN_SESSION);
        };
    }
}
