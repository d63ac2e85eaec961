package uk.caseconference.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

/** Retries that overtake each other: done once, told once, answered alike. */
@ApiTest
class RepeatedKeyTest {

    private static final int AT_ONCE = 6;

    private static final String CREATE =
            "mutation($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } } }";
    private static final String AMEND =
            "mutation($input: AmendPersonInput!) { amendPerson(input: $input) { person { id version } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private String areas = "";

    @Test
    void changesOnceHoweverManyRetriesRace() throws Exception {
        Bearer housing = somebody();
        String person = create(housing, "key-0", "Original");
        for (int round = 1; round <= 5; round++) {
            Map<String, Object> input =
                    Map.of("personId", person, "givenNames", "Round " + round, "idempotencyKey", "amend-" + round);
            List<Answer> answers = atOnce(() -> api.as(housing).mutate(AMEND, input));
            assertThat(answers).allSatisfy(a -> assertThat(a.errorCodes()).isEmpty());
            assertThat(history(housing, person)).isEqualTo(round + 1);
        }
    }

    @Test
    void createsOnceHoweverManyRetriesRace() throws Exception {
        Bearer housing = somebody();
        List<Answer> answers = atOnce(() -> api.as(housing).mutate(CREATE, person(housing, "same", "Racing")));
        assertThat(answers.stream().map(a -> a.text("createPerson.person.id")).distinct())
                .hasSize(1);
    }

    @Test
    void neverTellsTwoChangesOfOneVersion() throws Exception {
        Bearer housing = somebody();
        String person = create(housing, "first", "Original");
        List<Answer> answers = atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<Answer>>mapToObj(i -> () -> api.as(housing)
                        .mutate(
                                AMEND,
                                Map.of("personId", person, "givenNames", "Body " + i, "idempotencyKey", "one key")))
                .toList());
        assertThat(answers.stream().filter(a -> a.errorCodes().isEmpty())).hasSize(1);
        assertThat(answers.stream().flatMap(a -> a.errorCodes().stream())).containsOnly("CONFLICT");
        assertThat(history(housing, person)).isEqualTo(2);
    }

    @Test
    void tellsStepsApartThatComeUnderOneKey() {
        String area = Newcomers.area();
        Bearer council = newcomers.agency(AgencyKind.COUNCIL, area);
        Map<String, Object> step = Map.of(
                "agreementId", newcomers.agreement(area, council), "reason", "Breach.", "idempotencyKey", "steps");
        api.as(council)
                .mutate(
                        "mutation($input: SuspendAgreementInput!) { suspendAgreement(input: $input) { agreement { id } } }",
                        step)
                .success();
        Answer resumed = api.as(council)
                .mutate(
                        "mutation($input: ResumeAgreementInput!) { resumeAgreement(input: $input) { agreement { id } } }",
                        step);
        assertThat(resumed.errorCodes()).containsExactly("CONFLICT");
    }

    private Bearer somebody() {
        String area = Newcomers.area();
        Bearer council = newcomers.agency(AgencyKind.COUNCIL, area);
        Bearer housing = newcomers.agency(AgencyKind.HOUSING, area);
        newcomers.agreement(area, council, housing);
        areas = area;
        return housing;
    }

    private Map<String, Object> person(Bearer by, String key, String name) {
        return Map.of(
                "areaCode",
                areas,
                "kind",
                "PERSON",
                "givenNames",
                name,
                "familyName",
                by.agency(),
                "confirmedDistinct",
                true,
                "idempotencyKey",
                key);
    }

    private String create(Bearer by, String key, String name) {
        return api.as(by).mutate(CREATE, person(by, key, name)).success().text("createPerson.person.id");
    }

    private int history(Bearer by, String person) {
        return api.as(by)
                .run("query($id: ID!) { person(id: $id) { history { totalCount } } }", Map.of("id", person))
                .success()
                .number("person.history.totalCount");
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        return atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Answer>> futures = threads.invokeAll(requests);
            return futures.stream().map(RepeatedKeyTest::got).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Answer got(Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
