package uk.caseconference.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.Permission;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;

@ApiTest
@Import({Cases.class})
class DeclareConnectionTest {

    private static final String DECLARE = """
            mutation($input: DeclareConnectionInput!) {
              declareConnection(input: $input) { connection { id version name dateOfBirth relationship withdrawnAt } }
            }""";
    private static final String WITHDRAW = """
            mutation($input: WithdrawConnectionInput!) {
              withdrawConnection(input: $input) { connection { version withdrawnAt } }
            }""";
    private static final String CONFIRM = """
            mutation($input: ConfirmConnectionWithdrawalInput!) {
              confirmConnectionWithdrawal(input: $input) { connection { version withdrawnAt history { totalCount } } }
            }""";
    private static final String WAITING =
            "{ connectionWithdrawals(first: 100) { nodes { id userId withdrawalReason } } }";
    private static final String EXCLUDE =
            "mutation($input: AddExclusionInput!) { addExclusion(input: $input) { exclusion { id } } }";
    private static final String MINE = "{ myConnections { totalCount nodes { id name } } }";
    private static final String NODE = "query($id: ID!) { node(id: $id) { id } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    @Autowired
    private JournalProbe journal;

    private Bearer council = Bearer.in("none", AgencyKind.COUNCIL);
    private Bearer police = Bearer.in("none", AgencyKind.POLICE);
    private Bearer friend = police;
    private String caseFile = "";

    @BeforeEach
    void keepSomebodyOutOfACase() {
        String area = Newcomers.area();
        council = newcomers.agency(AgencyKind.COUNCIL, area);
        police = newcomers.agency(AgencyKind.POLICE, area);
        friend = police.colleague();
        newcomers.agreement(area, council, police);
        caseFile = cases.aboutAPlace(police, area);
        Map<String, String> suspect = Map.of(
                "targetId", caseFile, "name", "Nova Nowhere", "dateOfBirth", "1990-02", "reason", "Suspected source");
        api.as(council).mutate(EXCLUDE, suspect).success();
    }

    @Test
    void refusesWithoutTokenOrPermission() {
        Map<String, String> input = Map.of("name", "Nova Nowhere", "relationship", "Sister");

        assertThat(api.anonymous().mutate(DECLARE, input).errorCodes()).containsExactly("UNAUTHENTICATED");
        assertThat(api.as(friend.without(Permission.CONNECTION_DECLARE))
                        .mutate(DECLARE, input)
                        .extension("reason"))
                .containsExactly("SCOPE_MISSING");
    }

    @Test
    void keepsOutOfWhateverTheOtherIsKeptOutOfUntilItsWithdrawalIsConfirmed() {
        assertThat(sees(friend)).isTrue();

        String connection = declare(friend, "NOWHERE, Nova", "1990");
        assertThat(sees(friend)).isFalse();

        api.as(friend)
                .mutate(WITHDRAW, Map.of("connectionId", connection, "reason", "Another person after all"))
                .success();
        assertThat(sees(friend)).isFalse();
        assertThat(api.as(council).run(WAITING).success().list("connectionWithdrawals.nodes[*].id"))
                .contains(connection);

        confirm(council, connection).success();
        assertThat(sees(friend)).isTrue();
        assertThat(api.as(council).run(WAITING).success().list("connectionWithdrawals.nodes[*].id"))
                .doesNotContain(connection);
    }

    @Test
    void leavesTheWithdrawalToSomebodyElseOfAFacilitator() {
        Bearer colleague = council.colleague();
        String own = declare(colleague, "Nobody Knownhere", "1990");
        String unasked = declare(friend, "Nova Nowhere", "1990");
        api.as(colleague)
                .mutate(WITHDRAW, Map.of("connectionId", own, "reason", "Over"))
                .success();

        assertThat(confirm(colleague, own).extension("rule")).containsExactly("connection.confirmed-by-another");
        assertThat(confirm(police, own).extension("reason")).containsExactly("NOT_INVOLVED");
        assertThat(confirm(council, unasked).errorCodes()).containsExactly("NOT_FOUND");
        assertThat(api.as(colleague).run(WAITING).success().list("connectionWithdrawals.nodes[*].id"))
                .doesNotContain(own);
        assertThat(api.as(police).run(WAITING).extension("reason")).containsExactly("NOT_INVOLVED");
    }

    @Test
    void leavesInThoseConnectedToAnotherPersonOfThatName() {
        declare(friend, "Nova Nowhere", "1991");

        assertThat(sees(friend)).isTrue();
    }

    @Test
    void answersTheSameWhoeverIsNamed() {
        Answer onRegister = answer(friend, "Nova Nowhere");
        Answer unheardOf = answer(friend, "Nobody Knownhere");

        assertThat(onRegister.body().replaceAll("\"id\":\"[^\"]+\"", "").replace("Nova Nowhere", ""))
                .isEqualTo(unheardOf.body().replaceAll("\"id\":\"[^\"]+\"", "").replace("Nobody Knownhere", ""));
    }

    @Test
    void showsNobodyElsesConnections() {
        String connection = declare(friend, "Nova Nowhere", "1990");
        Answer mine = api.as(friend).run(MINE).success();
        Answer others = api.as(police).run(MINE).success();
        Answer withdrawn = api.as(police)
                .mutate(WITHDRAW, Map.of("connectionId", connection, "reason", "Not mine", "expectedVersion", 9));

        assertThat(mine.list("myConnections.nodes[*].id")).containsExactly(connection);
        assertThat(others.number("myConnections.totalCount")).isZero();
        assertThat(api.as(police).run(NODE, Map.of("id", connection)).success().data("node"))
                .isNull();
        assertThat(withdrawn.errorCodes()).containsExactly("NOT_FOUND");
    }

    @Test
    void withdrawsOnlyOnce() {
        String connection = declare(friend, "Nova Nowhere", "1990");
        Map<String, String> withdraw = Map.of("connectionId", connection, "reason", "Over");
        api.as(friend).mutate(WITHDRAW, withdraw).success();

        assertThat(api.as(friend).mutate(WITHDRAW, withdraw).extension("rule")).containsExactly("connection.standing");
    }

    @Test
    void refusesNamesThatNameNobody() {
        Map<String, String> input = Map.of("name", "-", "relationship", "Friend");

        assertThat(api.as(friend).mutate(DECLARE, input).extension("field")).containsExactly("input.name");
    }

    @Test
    void journalsTheDeclarationWithoutTheName() {
        String connection = declare(friend, "Nova Nowhere", "1990");

        assertThat(journal.about(connection))
                .filteredOn(e -> e.action() == JournalAction.COLLECT)
                .singleElement()
                .satisfies(
                        e -> assertThat(e.toString()).contains(friend.subject()).doesNotContain("Nova"));
    }

    private Answer confirm(Bearer who, String connection) {
        return api.as(who).mutate(CONFIRM, Map.of("connectionId", connection, "reason", "Spoken with them."));
    }

    private Answer answer(Bearer who, String name) {
        return api.as(who)
                .mutate(DECLARE, Map.of("name", name, "relationship", "Friend"))
                .success();
    }

    private String declare(Bearer who, String name, String born) {
        return api.as(who)
                .mutate(DECLARE, Map.of("name", name, "dateOfBirth", born, "relationship", "Sister"))
                .success()
                .text("declareConnection.connection.id");
    }

    private boolean sees(Bearer bearer) {
        return api.as(bearer)
                        .run("query($id: ID!) { caseFile(id: $id) { id } }", Map.of("id", caseFile))
                        .success()
                        .data("caseFile")
                != null;
    }
}
