package uk.caseconference.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.caseconference.access.Installation;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Problem;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.People;
import uk.caseconference.testing.UnsteadyJournal;

/** A register founded by configuration, into which the demo data is loaded with interruptions. */
@ApiTest
@Import(UnsteadyJournal.class)
@TestPropertySource(
        properties = {
            "case-conference.demo=false",
            "case-conference.founding.code=saltmere-council",
            "case-conference.founding.name=Saltmere Council",
            "case-conference.founding.kind=council",
            "case-conference.founding.legal-form=unitary-council",
            "case-conference.founding.areas=E22999001"
        })
class InterruptedLoadTest {

    private static final String FOUNDER = GlobalId.of("Agency", "saltmere-council");

    @Autowired
    private Api api;

    @Autowired
    private Partnership partnership;

    @Autowired
    private UnsteadyJournal journal;

    @Autowired
    private JournalProbe entries;

    @Test
    void beginsWithTheConfiguredAgency() {
        Answer answer = api.as(People.facilitator())
                .run("{ me { agency { code kind legalForm areas facilitates } } }")
                .success();

        assertThat(answer.data("me.agency.kind")).isEqualTo("COUNCIL");
        assertThat(answer.data("me.agency.legalForm")).isEqualTo("UNITARY_COUNCIL");
        assertThat(answer.list("me.agency.facilitates")).containsExactly("E22999001");
        assertThat(entries.about(FOUNDER)).first().satisfies(entry -> {
            assertThat(entry.userId()).isEqualTo(Installation.ID);
            assertThat(entry.action()).isEqualTo(JournalAction.COLLECT);
        });
    }

    @Test
    void completesWhatWasInterrupted() {
        int interruptions = 0;
        journal.failAfter(3);
        while (isInterrupted()) {
            interruptions++;
            journal.failAfter(3);
        }
        journal.failAfter(Integer.MAX_VALUE);

        assertThat(interruptions).isGreaterThan(10);
        Answer answer = api.as(People.facilitator())
                .run("{ agencies { totalCount } agreements { totalCount nodes { parties { agencyId signedOn } } } }")
                .success();
        assertThat(answer.number("agencies.totalCount")).isEqualTo(DemoAgency.values().length);
        assertThat(answer.number("agreements.totalCount")).isEqualTo(2);
        assertThat(answer.list("agreements.nodes[*].parties[?(@.signedOn == null)].agencyId"))
                .containsExactly("saltmere-college");
    }

    private boolean isInterrupted() {
        Throwable thrown = catchThrowable(partnership::load);
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.UNAVAILABLE));
        }
        return thrown != null;
    }
}
