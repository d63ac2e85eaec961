package uk.caseconference.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;

@ApiTest
class MyWorkTest {

    private static final String WORK = """
            query($scope: WorkScope!, $first: Int, $after: String) {
              myWork(scope: $scope, first: $first, after: $after) {
                totalCount overdueCount dueSoonCount
                nodes { id kind caseReference dueOn overdue overdueDays action { reference } }
                pageInfo { hasNextPage endCursor }
              }
            }""";
    private static final String OFFER =
            "mutation($input: OfferActionInput!) { offerAction(input: $input) { action { id } } }";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    private Round round;

    @BeforeEach
    void gatherRound() {
        round = new Round(api, newcomers);
    }

    @Test
    void listsWhatMyAgencyOwesByTheDayItIsDue() {
        String far = round.action(round.housing, TODAY.plusDays(30));
        String soon = round.action(round.housing, TODAY.plusDays(7));
        String late = round.action(round.housing, TODAY.minusDays(3));
        round.action(round.police, TODAY.minusDays(5));

        Answer work = work(round.housing.colleague(), "MY_AGENCY");

        assertThat(work.list("myWork.nodes[*].id")).containsExactly(late, soon, far);
        assertThat(work.list("myWork.nodes[*].overdueDays")).containsExactly(3, 0, 0);
        assertThat(work.list("myWork.nodes[*].action.reference")).containsExactly("A3", "A2", "A1");
        assertThat(work.number("myWork.overdueCount")).isEqualTo(1);
        assertThat(work.number("myWork.dueSoonCount")).isEqualTo(1);
        assertThat(work.number("myWork.totalCount")).isEqualTo(3);
    }

    @Test
    void listsOnlyWhatNamesMe() {
        String mine = round.action(round.housing, TODAY);

        assertThat(work(round.housing, "ME").list("myWork.nodes[*].id")).containsExactly(mine);
        assertThat(work(round.housing.colleague(), "ME").list("myWork.nodes")).isEmpty();
    }

    @Test
    void listsWhatIsOwedWhereTheAgencyHasLeftTheCase() {
        String mine = round.action(round.housing, TODAY);
        round.leave(round.housing);

        assertThat(work(round.housing, "ME").list("myWork.nodes[*].id")).containsExactly(mine);
    }

    @Test
    void listsWhatIsOnOfferToMyAgencyWithoutCallingItLate() {
        String late = round.action(round.housing, TODAY.minusDays(3));
        api.as(round.housing)
                .mutate(
                        OFFER,
                        Map.of(
                                "actionId",
                                late,
                                "agencyId",
                                Newcomers.agencyId(round.police),
                                "ownerName",
                                "Percy Placeholder",
                                "reason",
                                "They know the family."))
                .success();

        Answer work = work(round.police, "MY_AGENCY");

        assertThat(work.list("myWork.nodes[*].kind")).containsExactly("ACTION_OFFER");
        assertThat(work.number("myWork.overdueCount")).isZero();
        assertThat(work.number("myWork.dueSoonCount")).isZero();
        assertThat(work(round.housing, "MY_AGENCY").list("myWork.nodes[*].kind"))
                .containsExactly("ACTION");
    }

    @Test
    void goesOnPagingWhereTheLastRowHasBeenDone() {
        String first = round.action(round.housing, TODAY.plusDays(1));
        String second = round.action(round.housing, TODAY.plusDays(2));
        Answer page = api.as(round.housing)
                .run(WORK, Map.of("scope", "ME", "first", 1))
                .success();
        assertThat(page.list("myWork.nodes[*].id")).containsExactly(first);
        api.as(round.housing)
                .mutate(
                        "mutation($input: CompleteActionInput!) { completeAction(input: $input) { action { id } } }",
                        Map.of("actionId", first, "evidence", "Seen."))
                .success();

        Answer rest = api.as(round.housing)
                .run(WORK, Map.of("scope", "ME", "after", page.text("myWork.pageInfo.endCursor")))
                .success();

        assertThat(rest.list("myWork.nodes[*].id")).containsExactly(second);
    }

    @Test
    void showsNothingOnceTheAgreementHasGone() {
        round.action(round.housing, TODAY.minusDays(1));
        Bearer lapsed = round.housing.inAgency(round.unsigned.agency()).withScopes("health:case.read");

        Answer work = work(lapsed, "MY_AGENCY");

        assertThat(work.list("myWork.nodes")).isEmpty();
        assertThat(work.number("myWork.overdueCount")).isZero();
    }

    @Test
    void refusesWithoutThePermissionToRead() {
        Answer answer = api.as(round.housing.withScopes("housing:agency.read")).run(WORK, Map.of("scope", "ME"));

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
    }

    private Answer work(Bearer reader, String scope) {
        return api.as(reader).run(WORK, Map.of("scope", scope)).success();
    }
}
