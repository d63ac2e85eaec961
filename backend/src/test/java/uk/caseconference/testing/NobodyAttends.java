package uk.caseconference.testing;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Fallback;
import uk.caseconference.access.standing.AttendanceRegister;

/** No conferences, where the test has none. */
@Fallback
@TestComponent
public class NobodyAttends implements AttendanceRegister {

    @Override
    public Set<String> listingsAttended(String userId, String agencyId) {
        return Set.of();
    }
}
