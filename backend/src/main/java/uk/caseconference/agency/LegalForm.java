package uk.caseconference.agency;

/** What an agency is in law, where the law cares: who may apply for orders and issue notices follows from it. */
public enum LegalForm {
    DISTRICT_COUNCIL,
    COUNTY_COUNCIL,
    UNITARY_COUNCIL,
    LONDON_BOROUGH,
    WELSH_PRINCIPAL_COUNCIL,
    NON_PROFIT_REGISTERED_PROVIDER,
    FOR_PROFIT_REGISTERED_PROVIDER,
    REGISTERED_SOCIAL_LANDLORD,
    CHARITABLE_HOUSING_TRUST,
    HOUSING_ACTION_TRUST,
    POLICE_FORCE,
    NHS_BODY,
    CHARITY,
    OTHER
}
