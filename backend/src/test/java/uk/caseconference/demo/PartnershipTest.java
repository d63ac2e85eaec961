package uk.caseconference.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.Newcomers;
import uk.caseconference.testing.People;

@ApiTest
class PartnershipTest {

    @Autowired
    private Api api;

    @Autowired
    private Partnership partnership;

    @Autowired
    private MongoOperations mongo;

    @Test
    void givesEveryAgencyThatSignedAnAgreementForItsAreaOnly() {
        assertThat(areasOf(People.mentalHealthNurse())).containsExactly("E22999001");
        assertThat(areasOf(People.facilitator())).containsExactly("E22999001");
        assertThat(areasOf(People.inOtherArea())).containsExactly("E22999002");
        assertThat(areasOf(People.unsigned())).isEmpty();
    }

    @Test
    void leavesDomesticAbuseOut() {
        assertThat(api.as(People.policeOfficer())
                        .run("{ me { agreements { categories } } }")
                        .success()
                        .list("me.agreements[*].categories[*]"))
                .hasSize(11)
                .doesNotContain("DOMESTIC_ABUSE");
    }

    @Test
    void knowsStaffAndPointsOfContact() {
        Answer answer = api.as(People.facilitator())
                .run(
                        "query($id: ID!) { agency(id: $id) { contacts { userId email } staff { name } } }",
                        Map.of("id", Newcomers.agencyId(People.mentalHealthNurse())))
                .success();

        assertThat(answer.list("agency.staff[*].name")).contains("Morgan Madeup", "Nadia Nominal");
        assertThat(answer.list("agency.contacts[*].userId")).containsExactly("morgan.madeup");
        assertThat(answer.text("agency.contacts[0].email")).endsWith(".example");
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        List<Long> before = counts();

        partnership.load();

        assertThat(counts()).isEqualTo(before);
    }

    private List<Long> counts() {
        return List.of("agencies", "agreements", "staff", "changes", "journal").stream()
                .map(collection -> mongo.count(new Query(), collection))
                .toList();
    }

    private List<Object> areasOf(Bearer bearer) {
        return api.as(bearer).run("{ me { agreements { areas } } }").success().list("me.agreements[*].areas[*]");
    }
}
