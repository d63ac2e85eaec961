package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.JournalEntry;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Caller;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.People;

@ApiTest
class BadRequestTest {

    @Autowired
    private Api api;

    @Autowired
    private JournalProbe journal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "\"x\"",
                "{\"query\": \"{me}\"",
                "[{\"query\":\"{me{name}}\"}]",
                "{\"variables\":{}}",
                "{\"query\":null}",
                "{\"query\":{\"a\":1}}",
                "{\"query\":\"{me{name}}\",\"variables\":\"x\"}",
                "{\"query\":\"{me{name}}\",\"variables\":[]}",
                "{\"query\":\"{me{name}}\",\"extensions\":\"x\"}",
                "{\"query\":\"{me{name}}\",\"variables\":{\"a\":NaN}}"
            })
    void refusesBodiesThatAreNoRequest(String body) {
        assertRefused(caller().post(body), 400);
    }

    @Test
    void refusesBodiesThatAreTooLargeOrTooDeep() {
        assertRefused(
                caller().post("{\"query\":\"{me{name}}\",\"variables\":{\"a\":\"" + "x".repeat(3_000_000) + "\"}}"),
                400);
        assertRefused(
                caller().post("{\"query\":\"{me{name}}\",\"variables\":{\"a\":" + "[".repeat(200) + "]".repeat(200)
                        + "}}"),
                400);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/graphql, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415",
        "multipart/form-data, 400",
        "nonsense, 400"
    })
    void refusesOtherContentTypes(String contentType, int status) {
        assertRefused(caller().header("Content-Type", contentType).post("{\"query\":\"{me{name}}\"}"), status);
    }

    @ParameterizedTest
    @CsvSource({"text/html, 406", "text/event-stream, 406", "nonsense, 400"})
    void refusesToAnswerInOtherTypes(String accept, int status) {
        assertRefused(caller().header("Accept", accept).post("{\"query\":\"{me{name}}\"}"), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void refusesOtherMethods(String method) {
        assertRefused(caller().send(method, "{\"query\":\"{me{name}}\"}"), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{me{name}",
                "{me(name: \"hidden\") {",
                "{me{hidden unknown}}",
                "{me}",
                "{me{name{x}}}",
                "{agency{id}}",
                "{agency(id:null){id}}",
                "{agencies(first:\"hidden\"){totalCount}}",
                "{agencies(hidden:1){totalCount}}",
                "query($x:Int=\"hidden\"){agencies(first:$x){totalCount}}",
                "query($x:Int){me{name}}",
                "{agencies(first:$x){totalCount}}",
                "query($x:Nope){agencies(first:$x){totalCount}}",
                "{me{name @unknown}}",
                "{me{name @skip(if:\"hidden\")}}",
                "{me{...a}} fragment a on Me{...a}",
                "query a{me{name}} query b{me{userId}}",
                "fragment a on Me{name}",
                "subscription{x}",
                "type A{b:Int}",
                "{me{name}}\u0000"
            })
    void refusesDocumentsThatDoNotFit(String document) {
        Answer answer = caller().run(document);

        assertRefused(answer, 400);
        assertThat(answer.body()).doesNotContain("\"hidden\\\"");
    }

    @Test
    void namesEveryFieldThatIsNotThere() {
        assertThat(caller().run("{me{foo bar} nothing}").errors())
                .extracting(e -> e.get("message"))
                .containsExactly(
                        "Field 'foo' in type 'Me' is undefined.",
                        "Field 'bar' in type 'Me' is undefined.",
                        "Field 'nothing' in type 'Query' is undefined.");
    }

    @Test
    void answersOlderClientsInJsonWithOk() {
        Answer answer = caller().header("Accept", "application/json").run("{me{foo}}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.errorCodes()).containsExactly("INVALID_INPUT");
    }

    @Test
    void refusesOperationsThatAreNotThere() {
        assertRefused(caller().post("{\"query\":\"query a{me{name}}\",\"operationName\":\"other\"}"), 400);
    }

    @Test
    void journalsWhatWasRefusedBeforeItRan() {
        Bearer colleague = People.facilitator().colleague();

        api.as(colleague).run("{me{foo}}");
        api.as(colleague).post("[]");

        assertThat(journal.of(colleague, JournalAction.REFUSE))
                .extracting(JournalEntry::reason)
                .containsExactly("INVALID_INPUT", "INVALID_INPUT");
    }

    private Caller caller() {
        return api.as(People.facilitator());
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.errors()).as(answer.body()).isNotEmpty();
        assertThat(answer.errorCodes())
                .as(answer.body())
                .hasSameSizeAs(answer.errors())
                .containsOnly("INVALID_INPUT");
        assertThat(answer.errors()).extracting(e -> e.get("message")).doesNotHaveDuplicates();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(List.of("Exception", "uk.caseconference", "\tat ")).noneMatch(answer.body()::contains);
    }
}
