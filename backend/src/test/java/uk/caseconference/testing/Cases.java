package uk.caseconference.testing;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Case files of a test's own, referred over the API. */
@TestComponent
public class Cases {

    private static final String REFER =
            "mutation($input: ReferCaseInput!) { referCase(input: $input) { caseFile { id } } }";

    private final Api api;

    Cases(Api api) {
        this.api = api;
    }

    /** A place in an area; the agency that refers it takes part, and so does whoever facilitates the area. */
    public String aboutAPlace(Bearer referrer, String area) {
        return api.as(referrer)
                .mutate(
                        REFER,
                        Map.of(
                                "areaCode", area,
                                "category", "ANTI_SOCIAL_BEHAVIOUR",
                                "location", Map.of("kind", "PARK", "name", "Fictional Gardens"),
                                "reason", "Invented for a test.",
                                "consent", "GIVEN"))
                .success()
                .text("referCase.caseFile.id");
    }
}
