package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Cases;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;
import uk.caseconference.testing.People;

@ApiTest
@Import({Cases.class})
class JournalTest {

    private static final String READ = """
            query($filter: JournalFilter, $first: Int, $after: String) {
              journal(filter: $filter, first: $first, after: $after) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes { id at action userId agencyCode operation reason requestId things { type id } }
              }
            }""";
    private static final String VERIFY =
            "{ verifyJournal { intact chains entries sealedChains unsealedEntries firstBroken reason } }";
    private static final String ME = "{ me { name } agencies(first: 1) { nodes { id } } }";

    @Autowired
    private Api api;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Cases cases;

    @Autowired
    private JournalProbe probe;

    private final Bearer governance = People.governanceLead().colleague();

    @Test
    void refusesWithoutTokenOrPermission() {
        assertThat(api.anonymous().run(READ).errorCodes()).containsExactly("UNAUTHENTICATED");
        for (String query : List.of(READ, VERIFY)) {
            Answer answer = api.as(People.facilitator()).run(query);
            assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
            assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
        }
    }

    @Test
    void tellsWhoWasShownAndRefusedAThing() {
        String area = Newcomers.area();
        Bearer police = newcomers.agency(AgencyKind.POLICE, area);
        Bearer stranger = newcomers.agency(AgencyKind.HOUSING, area);
        newcomers.agreement(area, police, stranger);
        newcomers.agency(AgencyKind.COUNCIL, area);
        String caseFile = cases.aboutAPlace(police, area);
        Map<String, Object> id = Map.of("id", caseFile);
        api.as(police).run("query($id: ID!) { caseFile(id: $id) { id } }", id).success();
        api.as(stranger).run("query($id: ID!) { caseFile(id: $id) { id } }", id).success();

        Answer all = read(Map.of("thingId", caseFile));
        Answer refused = read(Map.of("thingId", caseFile, "action", "REFUSE"));

        assertThat(all.list("journal.nodes[*].action")).containsExactly("REFUSE", "CONSULT", "CONSULT", "COLLECT");
        assertThat(refused.list("journal.nodes[*].userId")).containsExactly(stranger.subject());
        assertThat(refused.text("journal.nodes[0].reason")).isEqualTo("NOT_INVOLVED");
        assertThat(refused.text("journal.nodes[0].things[0].type")).isEqualTo("CaseFile");
        assertThat(refused.text("journal.nodes[0].things[0].id")).isEqualTo(caseFile);
    }

    @Test
    void showsNobodyWhatTheyAreKeptOutOf() {
        String area = Newcomers.area();
        Bearer council = newcomers.agency(AgencyKind.COUNCIL, area);
        newcomers.agreement(area, council);
        String caseFile = cases.aboutAPlace(council, area);
        Bearer kept = council.colleague();
        String exclusion = api.as(council)
                .mutate(
                        "mutation($input: AddExclusionInput!) { addExclusion(input: $input) { exclusion { id } } }",
                        Map.of("targetId", caseFile, "userId", kept.subject(), "reason", "Invented for a test."))
                .success()
                .text("addExclusion.exclusion.id");
        api.as(kept).run("query($id: ID!) { caseFile(id: $id) { id } }", Map.of("id", caseFile));

        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("thingId", caseFile),
                Map.of("thingId", exclusion),
                Map.of("userId", kept.subject(), "reason", "EXCLUDED"))) {
            assertThat(read(council, filter).number("journal.totalCount")).isPositive();
            assertThat(read(kept, filter).number("journal.totalCount")).isZero();
        }
    }

    @Test
    void showsAnAgencyThatFacilitatesNothingItsOwnEntriesOnly() {
        Bearer police = newcomers.agency(AgencyKind.POLICE, Newcomers.area());
        api.as(police).run(ME).success();

        assertThat(read(police, Map.of()).list("journal.nodes[*].agencyCode"))
                .isNotEmpty()
                .containsOnly(police.agency());
        assertThat(read(police, Map.of("userId", People.administrator().subject()))
                        .number("journal.totalCount"))
                .isZero();
    }

    @Test
    void filtersByEachFieldAndByAllOfThem() {
        Bearer reader = People.facilitator().colleague();
        api.as(reader).run(ME).success();
        api.as(reader).run(READ);
        Answer mine = read(Map.of("userId", reader.subject()));
        String refusal = "journal.nodes[0].";
        Map<String, Object> every = new HashMap<>(Map.of(
                "userId", reader.subject(),
                "agencyCode", reader.agency(),
                "action", mine.text(refusal + "action"),
                "reason", mine.text(refusal + "reason"),
                "requestId", mine.text(refusal + "requestId"),
                "from", mine.text(refusal + "at"),
                "to", "2199-01-01T00:00:00Z"));

        assertThat(mine.list("journal.nodes[*].action")).containsExactly("REFUSE", "CONSULT");
        assertThat(mine.number("journal.totalCount")).isEqualTo(2);
        assertThat(read(every).number("journal.totalCount")).isOne();
        for (Map.Entry<String, String> other : Map.of(
                        "userId", "nobody",
                        "agencyCode", "none",
                        "action", "EXPORT",
                        "reason", "STALE",
                        "requestId", "none",
                        "from", "2199-01-01T00:00:00Z",
                        "to", mine.text(refusal + "at"),
                        "thingId", GlobalId.of("CaseFile", "none"))
                .entrySet()) {
            Map<String, Object> changed = new HashMap<>(every);
            changed.put(other.getKey(), other.getValue());
            assertThat(read(changed).number("journal.totalCount"))
                    .as(other.getKey())
                    .isZero();
        }
    }

    @Test
    void pagesNewestFirstWithoutGapsWhileEntriesAreAdded() {
        Bearer reader = People.facilitator().colleague();
        for (int i = 0; i < 5; i++) {
            api.as(reader).run(ME).success();
        }
        List<Object> whole = read(Map.of("userId", reader.subject())).list("journal.nodes[*].id");
        List<Object> paged = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("filter", Map.of("userId", reader.subject()), "first", 2));
        Answer page;
        do {
            page = api.as(governance).run(READ, variables).success();
            paged.addAll(page.list("journal.nodes[*].id"));
            variables.put("after", page.text("journal.pageInfo.endCursor"));
            api.as(reader).run(ME).success();
        } while (Boolean.TRUE.equals(page.data("journal.pageInfo.hasNextPage")));

        assertThat(paged).hasSize(5).isEqualTo(whole);
    }

    @Test
    void refusesIdsAndCursorsThatAreNone() {
        Answer id = api.as(governance).run(READ, Map.of("filter", Map.of("thingId", "nonsense")));
        Answer cursor = api.as(governance).run(READ, Map.of("after", "nonsense"));

        assertThat(id.extension("field")).containsExactly("filter.thingId");
        assertThat(cursor.extension("field")).containsExactly("after");
        assertThat(api.as(governance).run(READ, Map.of("first", 101)).errorCodes())
                .containsExactly("INVALID_INPUT");
    }

    @Test
    void journalsThatItWasRead() {
        Bearer reader = governance.colleague();
        Bearer other = governance.colleague();
        Answer first = api.as(reader).run(READ, Map.of("first", 1)).success();
        api.as(reader).run(VERIFY).success();
        api.as(reader).run(READ, Map.of("filter", Map.of("userId", "nobody"))).success();

        Map<String, Object> ofRead = Map.of("thingId", first.text("journal.nodes[0].id"), "userId", reader.subject());
        assertThat(api.as(other).run(READ, Map.of("filter", ofRead)).success().number("journal.totalCount"))
                .isOne();
        assertThat(probe.of(reader, JournalAction.SEARCH)).hasSize(2);
        assertThat(probe.of(reader, JournalAction.CONSULT))
                .singleElement()
                .satisfies(e -> assertThat(e.things()).containsExactly("Journal:verification"));
    }

    @Test
    void verifiesTheJournalOfARunningService() {
        api.as(governance).run(ME).success();

        Answer answer = api.as(governance).run(VERIFY).success();

        assertThat(answer.data("verifyJournal.intact")).isEqualTo(true);
        assertThat(answer.data("verifyJournal.firstBroken")).isNull();
        assertThat(answer.number("verifyJournal.entries")).isPositive();
    }

    private Answer read(Map<String, ?> filter) {
        return read(governance, filter);
    }

    private Answer read(Bearer reader, Map<String, ?> filter) {
        return api.as(reader).run(READ, Map.of("filter", filter)).success();
    }
}
