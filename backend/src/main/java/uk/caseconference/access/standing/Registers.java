package uk.caseconference.access.standing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The registers a standing is read from. Looked up when needed, since they themselves ask the decision. */
@Component
class Registers {

    private final ObjectProvider<AgencyRegister> agencies;
    private final ObjectProvider<ExclusionRegister> exclusions;
    private final ObjectProvider<AttendanceRegister> attendance;
    private final ObjectProvider<CaseRegister> cases;

    Registers(
            ObjectProvider<AgencyRegister> agencies,
            ObjectProvider<ExclusionRegister> exclusions,
            ObjectProvider<AttendanceRegister> attendance,
            ObjectProvider<CaseRegister> cases) {
        this.agencies = agencies;
        this.exclusions = exclusions;
        this.attendance = attendance;
        this.cases = cases;
    }

    AgencyRegister agencies() {
        return agencies.getObject();
    }

    ExclusionRegister exclusions() {
        return exclusions.getObject();
    }

    AttendanceRegister attendance() {
        return attendance.getObject();
    }

    CaseRegister cases() {
        return cases.getObject();
    }
}
