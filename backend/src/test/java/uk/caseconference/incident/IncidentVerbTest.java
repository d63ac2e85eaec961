package uk.caseconference.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentVerbTest {

    @ParameterizedTest
    @EnumSource
    void allowsEveryVerbOnAStandingRecordAndNoneOnAWithdrawnOne(IncidentVerb verb) {
        assertThat(IncidentVerb.TABLE.allows(verb, IncidentStatus.RECORDED)).isTrue();
        assertThat(IncidentVerb.TABLE.allows(verb, IncidentStatus.WITHDRAWN)).isFalse();
    }
}
