package uk.caseconference.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.caseconference.identity.Directory;
import uk.caseconference.identity.Identity;

class DemoAgencyTest {

    private final Directory directory = Directory.fictional();

    @Test
    void isEveryAgencyThatTheIssuerKnowsAndNoOther() {
        assertThat(directory.systems())
                .extracting(Identity::agencyId)
                .containsExactlyElementsOf(
                        Arrays.stream(DemoAgency.values()).map(DemoAgency::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void isCalledAndGrantedAsTheIssuerHasIt(DemoAgency agency) {
        List<Identity> people = directory.peopleOf(agency.code());

        assertThat(people).isNotEmpty().allSatisfy(person -> {
            assertThat(person.agencyName()).isEqualTo(agency.title());
            assertThat(person.scopes())
                    .allSatisfy(
                            scope -> assertThat(scope).startsWith(agency.kind().prefix() + ":"));
        });
    }
}
