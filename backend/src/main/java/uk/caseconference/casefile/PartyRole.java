package uk.caseconference.casefile;

/** What somebody is to a case. */
public enum PartyRole {
    SUBJECT,
    VICTIM,
    WITNESS,
    CHILD,
    HOUSEHOLD_MEMBER,
    ASSOCIATE,
    OCCUPIER,
    OWNER,
    MANAGER,
    OTHER
}
