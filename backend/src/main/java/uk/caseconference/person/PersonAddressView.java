package uk.caseconference.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address; of a masked one only its kind and its days. */
public record PersonAddressView(
        String id,
        AddressKind kind,
        boolean masked,
        @Nullable List<String> lines,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String agencyCode) {

    static PersonAddressView of(Address address) {
        return address.masked()
                ? new PersonAddressView(
                        address.id(), address.kind(), true, null, null, null, null, address.from(), address.to(), null)
                : unmasked(address);
    }

    static PersonAddressView unmasked(Address address) {
        return new PersonAddressView(
                address.id(),
                address.kind(),
                false,
                address.lines(),
                address.town(),
                address.postcode(),
                address.uprn(),
                address.from(),
                address.to(),
                address.recordedBy());
    }
}
