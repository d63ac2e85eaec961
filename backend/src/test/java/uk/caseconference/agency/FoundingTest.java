package uk.caseconference.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Installation;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.People;

@ApiTest
class FoundingTest {

    private static final String FIRST = GlobalId.of("Agency", "saltmere-council");

    @Autowired
    private Api api;

    @Autowired
    private JournalProbe journal;

    @Autowired
    private Founding founding;

    @Test
    void journalsTheInstallationAsTheOneWhoRegisteredTheFirstAgency() {
        assertThat(journal.about(FIRST)).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(JournalAction.COLLECT);
            assertThat(entry.userId()).isEqualTo(Installation.ID);
            assertThat(entry.operation()).isEqualTo("founding");
            assertThat(entry.version()).isZero();
        });
    }

    @Test
    void foundsNoSecondAgency() {
        founding.found(new RegisterAgency(
                "second-council",
                AgencyKind.COUNCIL,
                "Second Council",
                LegalForm.OTHER,
                List.of("E22999009"),
                List.of("E22999009"),
                "founding"));

        Answer answer = api.as(People.facilitator())
                .run("{ agency(id: \"" + GlobalId.of("Agency", "second-council") + "\") { name } }");
        assertThat(answer.success().data("agency")).isNull();
    }
}
