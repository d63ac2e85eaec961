package uk.caseconference.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Purpose;
import uk.caseconference.shared.GlobalId;

/** Agencies and agreements of a test's own, made over the API. Each agency comes as a member with all it may hold. */
@TestComponent
public class Newcomers {

    private static final String REGISTER =
            "mutation($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { id } } }";
    private static final String DRAFT =
            "mutation($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } } }";
    private static final String SIGN =
            "mutation($input: SignAgreementInput!) { signAgreement(input: $input) { agreement { id } } }";

    private static final String STEP_BACK =
            "mutation($input: AmendAgencyInput!) { amendAgency(input: $input) { agency { id } } }";

    private final Api api;
    private final Map<String, Bearer> councils = new ConcurrentHashMap<>();

    Newcomers(Api api) {
        this.api = api;
    }

    /** An area code that nobody else uses. */
    public static String area() {
        return "E22-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** An agency that has signed nothing yet; the first council of an area facilitates it. */
    public Bearer agency(AgencyKind kind, String area) {
        boolean facilitates = kind == AgencyKind.COUNCIL && !councils.containsKey(area);
        Bearer agency = register(kind, area, facilitates);
        if (facilitates) {
            councils.put(area, agency);
        }
        return agency;
    }

    private Bearer register(AgencyKind kind, String area, boolean facilitates) {
        String code = kind.prefix() + "-" + UUID.randomUUID();
        api.as(councils.getOrDefault(area, People.administrator()))
                .mutate(
                        REGISTER,
                        Map.of(
                                "code",
                                code,
                                "kind",
                                kind,
                                "name",
                                "Newcomer " + code,
                                "areas",
                                List.of(area),
                                "facilitates",
                                facilitates ? List.of(area) : List.of()))
                .success();
        return Bearer.in(code, kind);
    }

    /** An agreement in force today for an area, for all purposes and categories of data, signed by these parties. */
    public String agreement(String area, Bearer... parties) {
        return signed(draft(area, parties), parties);
    }

    /** The same for these categories of data only. */
    public String agreement(String area, List<DataCategory> categories, Bearer... parties) {
        return signed(draft(area, categories, parties), parties);
    }

    private String signed(String agreement, Bearer... parties) {
        for (Bearer party : parties) {
            api.as(party).mutate(SIGN, Map.of("agreementId", agreement)).success();
        }
        return agreement;
    }

    /** An agreement that nobody has signed yet. */
    public String draft(String area, Bearer... parties) {
        return draft(area, List.of(DataCategory.values()), parties);
    }

    /** By the council of the area; where a test wants none, by one that is there for this only. */
    private String draft(String area, List<DataCategory> categories, Bearer... parties) {
        Bearer council = councils.get(area);
        if (council != null) {
            return draftBy(council, area, categories, parties);
        }
        Bearer passing = register(AgencyKind.COUNCIL, area, true);
        String agreement = draftBy(passing, area, categories, parties);
        api.as(passing)
                .mutate(STEP_BACK, Map.of("agencyId", agencyId(passing), "facilitates", List.of()))
                .success();
        return agreement;
    }

    private String draftBy(Bearer council, String area, List<DataCategory> categories, Bearer... parties) {
        return api.as(council)
                .mutate(
                        DRAFT,
                        Map.of(
                                "title",
                                "Agreement for " + area,
                                "areas",
                                List.of(area),
                                "purposes",
                                Purpose.values(),
                                "categories",
                                categories,
                                "validFrom",
                                "2025-01-01",
                                "reviewOn",
                                "2030-01-01",
                                "partyIds",
                                List.of(parties).stream()
                                        .map(Newcomers::agencyId)
                                        .toList()))
                .success()
                .text("draftAgreement.agreement.id");
    }

    /** The global id of somebody's agency. */
    public static String agencyId(Bearer member) {
        return GlobalId.of("Agency", member.agency());
    }
}
