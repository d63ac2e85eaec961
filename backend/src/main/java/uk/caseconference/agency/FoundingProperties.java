package uk.caseconference.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import uk.caseconference.access.AgencyKind;

/** The agency that an empty register begins with: {@code case-conference.founding.*}; null where none is named. */
@Validated
@ConfigurationProperties("case-conference")
record FoundingProperties(@Nullable @Valid Founder founding) {

    /** @param areas what it covers and facilitates */
    record Founder(
            @NotNull String code,
            @NotNull String name,
            @NotNull AgencyKind kind,
            @NotNull LegalForm legalForm,
            @NotEmpty List<String> areas) {

        RegisterAgency registration() {
            return new RegisterAgency(code, kind, name, legalForm, areas, areas, "founding");
        }
    }
}
