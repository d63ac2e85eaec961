package uk.caseconference.person;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import uk.caseconference.access.standing.AttendanceRegister;

/** Nobody has attended a conference; stands in until the conferences answer. */
@TestConfiguration(proxyBeanMethods = false)
class NoAttendance {

    @Bean
    @ConditionalOnMissingBean
    AttendanceRegister nobodyAttended() {
        return (user, agency) -> Set.of();
    }
}
