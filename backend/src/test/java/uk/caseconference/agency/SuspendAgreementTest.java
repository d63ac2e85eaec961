package uk.caseconference.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.JournalAction;
import uk.caseconference.access.Permission;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.ApiTest;
import uk.caseconference.testing.Bearer;
import uk.caseconference.testing.JournalProbe;
import uk.caseconference.testing.Newcomers;
import uk.caseconference.testing.People;
import uk.caseconference.testing.Tokens;

@ApiTest
class SuspendAgreementTest {

    private static final String SUSPEND = """
            mutation($input: SuspendAgreementInput!) {
              suspendAgreement(input: $input) { agreement { version suspendedOn inForce } }
            }""";
    private static final String RESUME = """
            mutation($input: ResumeAgreementInput!) {
              resumeAgreement(input: $input) { agreement { version suspendedOn inForce } }
            }""";

    @Autowired
    private Api api;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JournalProbe journal;

    private Bearer facilitator = People.facilitator();
    private Bearer police = People.policeOfficer();
    private String agreement = "";

    @BeforeEach
    void signAnAgreement() {
        String area = Newcomers.area();
        facilitator = newcomers.agency(AgencyKind.COUNCIL, area).colleague();
        police = newcomers.agency(AgencyKind.POLICE, area);
        agreement = newcomers.agreement(area, police);
    }

    @Test
    void refusesWithoutToken() {
        Answer answer = api.anonymous().mutate(SUSPEND, input());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCodes()).containsExactly("UNAUTHENTICATED");
        assertNothingChanged();
    }

    @Test
    void refusesTokensThatTheIssuerWouldNotGive() {
        List<String> bad = List.of(
                tokens.expired(facilitator),
                tokens.forAnotherAudience(facilitator),
                tokens.signedByStranger(facilitator),
                "not-a-token");

        assertThat(bad).allSatisfy(token -> {
            Answer answer = api.withToken(token).mutate(SUSPEND, input());
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.errorCodes()).containsExactly("UNAUTHENTICATED");
        });
        assertNothingChanged();
    }

    @Test
    void refusesWithoutPermissionAndJournalsTheRefusal() {
        Bearer withoutPermission = facilitator.without(Permission.AGREEMENT_MANAGE);

        Answer answer = api.as(withoutPermission).mutate(SUSPEND, input());

        assertForbidden(answer);
        assertThat(journal.of(withoutPermission)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(JournalAction.REFUSE);
            assertThat(entry.reason()).isEqualTo("SCOPE_MISSING");
            assertThat(entry.operation()).isEqualTo("suspendAgreement");
        });
        assertNothingChanged();
    }

    @Test
    void refusesScopeOfAnotherKindOfAgency() {
        assertForbidden(api.as(police.with(Permission.AGREEMENT_MANAGE, AgencyKind.COUNCIL))
                .mutate(SUSPEND, input()));
        assertForbidden(api.as(facilitator.withScopesOf(AgencyKind.POLICE)).mutate(SUSPEND, input()));
        assertNothingChanged();
    }

    @Test
    void leavesAnAreasAgreementsToItsFacilitator() {
        Answer answer = api.as(People.administrator()).mutate(SUSPEND, input());

        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("NOT_INVOLVED");
        assertNothingChanged();
    }

    @Test
    void refusesInactiveAgencyFromTheNextRequestOn() {
        Bearer council = newcomers.agency(AgencyKind.COUNCIL, Newcomers.area());
        String deactivate =
                "mutation($input: AgencyStatusInput!) { deactivateAgency(input: $input) { agency { id } } }";
        api.as(council)
                .mutate(deactivate, Map.of("agencyId", Newcomers.agencyId(council), "reason", "Merged."))
                .success();

        assertForbidden(api.as(council).mutate(SUSPEND, input()));
        assertNothingChanged();
    }

    @Test
    void answersAlikeForEveryIdThatIsNoAgreement() {
        List<String> ids = List.of(
                GlobalId.of("Agreement", "none"), Newcomers.agencyId(police), "garbage", "", "x".repeat(100_000));

        assertThat(ids).allSatisfy(id -> {
            Answer answer = api.as(facilitator).mutate(SUSPEND, Map.of("agreementId", id, "reason", "Breach."));
            assertThat(answer.errorCodes()).containsExactly("NOT_FOUND");
            assertThat(answer.errors()).extracting("message").containsExactly("There is nothing with this id for you.");
        });
    }

    @Test
    void tellsEveryFaultOfTheInputAtOnce() {
        Answer answer = api.as(facilitator)
                .mutate(
                        SUSPEND,
                        Map.of("agreementId", agreement, "reason", "a\u0000b", "idempotencyKey", "k".repeat(300)));

        assertThat(answer.errorCodes()).containsOnly("INVALID_INPUT");
        assertThat(answer.extension("field")).containsExactlyInAnyOrder("input.reason", "input.idempotencyKey");
        assertNothingChanged();
    }

    @Test
    void tellsTheCurrentVersionToWhoeverReadAnOlderOne() {
        Answer answer = api.as(facilitator)
                .mutate(SUSPEND, Map.of("agreementId", agreement, "reason", "Breach.", "expectedVersion", 0));

        assertThat(answer.errorCodes()).containsExactly("STALE");
        assertThat(answer.extension("currentVersion")).containsExactly("1");
        assertNothingChanged();
    }

    @Test
    void refusesWhatIsSuspendedAlready() {
        api.as(facilitator).mutate(SUSPEND, input()).success();

        Answer answer = api.as(facilitator).mutate(SUSPEND, input());

        assertThat(answer.errorCodes()).containsExactly("RULE_REFUSED");
        assertThat(answer.extension("rule")).containsExactly("agreement.suspension");
    }

    @Test
    void givesTheFirstAnswerToARepeatedRequest() {
        Map<String, Object> once = Map.of("agreementId", agreement, "reason", "Breach.", "idempotencyKey", agreement);
        api.as(facilitator).mutate(SUSPEND, once).success();

        Answer repeated = api.as(facilitator).mutate(SUSPEND, once).success();

        assertThat(repeated.number("suspendAgreement.agreement.version")).isEqualTo(2);
        assertThat(journal.of(facilitator, JournalAction.ALTER)).hasSize(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        api.as(facilitator)
                .mutate(SUSPEND, Map.of("agreementId", agreement, "reason", "Breach.", "idempotencyKey", agreement))
                .success();

        Answer other = api.as(facilitator)
                .mutate(SUSPEND, Map.of("agreementId", agreement, "reason", "Other.", "idempotencyKey", agreement));

        assertThat(other.errorCodes()).containsExactly("CONFLICT");
    }

    @Test
    void journalsTheVersionItBringsAbout() {
        Answer answer = api.as(facilitator).mutate(SUSPEND, input()).success();

        assertThat(answer.number("suspendAgreement.agreement.version")).isEqualTo(2);
        assertThat(answer.data("suspendAgreement.agreement.inForce")).isEqualTo(false);
        assertThat(journal.of(facilitator, JournalAction.ALTER)).singleElement().satisfies(entry -> {
            assertThat(entry.things()).containsExactly(JournalProbe.reference(agreement));
            assertThat(entry.version()).isEqualTo(2);
            assertThat(entry.agencyId()).isEqualTo(facilitator.agency());
            assertThat(entry.operation()).isEqualTo("suspendAgreement");
            assertThat(entry.purpose()).isEqualTo("CASE_MANAGEMENT");
        });
    }

    @Test
    void takesAccessAwayAndGivesItBackWithTheNextRequest() {
        assertThat(agreementsInForce()).containsExactly(agreement);

        api.as(facilitator).mutate(SUSPEND, input()).success();
        assertThat(agreementsInForce()).isEmpty();

        api.as(facilitator).mutate(RESUME, input()).success();
        assertThat(agreementsInForce()).containsExactly(agreement);
    }

    private Map<String, Object> input() {
        return Map.of("agreementId", agreement, "reason", "Breach.");
    }

    private List<Object> agreementsInForce() {
        return api.as(police)
                .run("{ me { agreements { agreementId } } }")
                .success()
                .list("me.agreements[*].agreementId");
    }

    private void assertNothingChanged() {
        assertThat(agreementsInForce()).containsExactly(agreement);
    }

    private static void assertForbidden(Answer answer) {
        assertThat(answer.errorCodes()).containsExactly("FORBIDDEN");
        assertThat(answer.extension("reason")).containsExactly("SCOPE_MISSING");
    }
}
