package uk.caseconference.agency;

import java.util.List;
import java.util.Set;
import uk.caseconference.access.AgencyKind;

/**
 * An agency as the register shows it.
 *
 * @param code what access tokens carry in the claim {@code agency}
 * @param areas area codes it covers
 * @param facilitates area codes whose conferences it facilitates
 */
public record AgencyView(
        String id,
        String code,
        long version,
        AgencyKind kind,
        String name,
        LegalForm legalForm,
        Set<String> areas,
        Set<String> facilitates,
        List<ContactPoint> contacts,
        boolean active) {}
