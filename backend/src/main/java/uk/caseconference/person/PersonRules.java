package uk.caseconference.person;

import uk.caseconference.shared.Rule;

/** What holds for every person, whoever changes them. */
final class PersonRules {

    /** Addresses of one person, and identifiers. */
    static final int MOST = 100;

    static final Rule FITS_KIND = Rule.of(
            "person.details-fit-kind",
            "A person has given and family names, a date of birth and a sex; an organisation has a name.");
    static final Rule ROOM = Rule.of("person.room", "A person has at most 100 addresses and 100 identifiers.");
    static final Rule NOT_ENDED = Rule.of("person.address-ended", "The address has a last day already; correct it.");
    static final Rule ENDS_AFTER_IT_BEGINS =
            Rule.of("person.address-ends-after-it-begins", "An address cannot end before it begins.");
    static final Rule PROTECTED_BY_ITS_RECORDER =
            Rule.of("person.protected-address", "Only the agency that recorded a protected address may change it.");
    static final Rule IDENTIFIER_ONCE = Rule.of("person.identifier-once", "The person has this identifier already.");
    static final Rule IDENTIFIER_FITS_KIND =
            Rule.of("person.identifier-fits-kind", "This type of identifier is not one that this kind of party has.");

    private PersonRules() {}
}
