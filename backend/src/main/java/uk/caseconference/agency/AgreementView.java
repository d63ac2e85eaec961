package uk.caseconference.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Purpose;

/** An information sharing agreement as the register shows it; {@code inForce} is as of today. */
public record AgreementView(
        String id,
        long version,
        String title,
        Set<String> areas,
        Set<Purpose> purposes,
        Set<DataCategory> categories,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate reviewOn,
        @Nullable LocalDate suspendedOn,
        List<Signatory> parties,
        boolean inForce) {}
