package uk.caseconference.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import uk.caseconference.CaseConference;

class ModulesTest {

    @Test
    void haveNoCyclesAndUseNoInternals() {
        ApplicationModules.of(CaseConference.class).verify();
    }
}
